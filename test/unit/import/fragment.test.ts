import assert from 'node:assert/strict';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { importFragment } from '../../../server/src/core/import/index.ts';
import { parseMarkdown } from '../../../server/src/core/parse/markdown.ts';
import { vectors } from '../../support/xss-vectors.ts';

describe('HTML pasted into a briefing', () => {
  it('becomes Markdown and nothing around it', () => {
    assert.equal(
      importFragment(
        '<h1>Glass sells</h1><p>It <b>cost</b> $3&nbsp;billion, <a href="https://a.test/?utm_source=x&amp;id=1">said Orrery</a>.</p><ul><li>One</li><li>Two</li></ul>',
      ),
      '## Glass sells\n\nIt **cost** $3\u00a0billion, [said Orrery](https://a.test/?id=1).\n\n- One\n- Two',
    );
  });

  it('keeps what looks like a part of a briefing where it is', () => {
    assert.equal(
      importFragment('<p>Go deeper:</p><p>Photo credits: Orrery</p>'),
      'Go deeper:\n\nPhoto credits: Orrery',
    );
  });

  it('keeps no-break spaces, tables and quotations', () => {
    assert.equal(
      importFragment(
        '<blockquote><p>70\u202f000\u00a0€</p></blockquote><table><tr><th>A</th></tr><tr><td>1</td></tr></table>',
      ),
      '> 70\u202f000\u00a0€\n\n| A |\n| - |\n| 1 |',
    );
  });

  it('is nothing where there is nothing to read', () => {
    for (const html of ['', ' ', '<script>let x;</script>', '<p></p>', '<!-- x -->'])
      assert.equal(importFragment(html), '');
  });

  it('takes no program along', () => {
    for (const html of Object.values(vectors).flat())
      visit({ type: 'root', children: parseMarkdown(importFragment(html)) } as Root, (node) => {
        assert.notEqual(node.type, 'html', html);
        if ('url' in node) assert.doesNotMatch(node.url, /^\W*(?!https?:|mailto:)[a-z-]+:/i, html);
      });
  });
});
