import assert from 'node:assert/strict';
import { defaultConfiguration } from '../../../server/src/core/config/defaults.ts';
import { isLinkable } from '../../../server/src/core/features/linkable.ts';
import { openBriefing } from '../../../server/src/core/service.ts';

/** Whether what stands between the marks can be made a link. */
function linkable(marked: string): boolean {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  assert.ok(start >= 0 && end >= start, marked);
  const document = openBriefing(marked.replace(/[⟦⟧]/g, ''), { config: defaultConfiguration });
  return isLinkable(document, start, end);
}

describe('words that can be made a link', () => {
  it('are text in a paragraph, a heading, a list, a quotation, a table or a footnote', () => {
    for (const text of [
      'The ⟦ministry⟧ said.',
      '⟦The ministry said.⟧',
      'A ⟦**ministry**⟧ and its plant',
      '## The ⟦plant⟧',
      '- one\n- the ⟦other⟧ item',
      '> They ⟦said⟧ so.',
      '| a | b |\n| - | - |\n| c | the ⟦cell⟧ |',
      'A[^1].\n\n[^1]: The ⟦note⟧.',
      '---\nbriefing: newsletter\n---\n\nThe ⟦ministry⟧.',
    ])
      assert.equal(linkable(text), true, text);
  });

  it('are not in front matter, code, HTML, links, images or definitions, nor across blocks', () => {
    for (const text of [
      '---\ntitle: The ⟦ministry⟧\n---\n\nText.',
      '```\nthe ⟦ministry⟧\n```',
      '    the ⟦ministry⟧',
      'The `⟦ministry⟧` said.',
      'The ⟦`ministry` said⟧.',
      'A <!-- source: the ⟦ministry⟧ -->.',
      '<div>\nthe ⟦ministry⟧\n</div>',
      'The [old ⟦ministry⟧](https://a.test).',
      'The ⟦[ministry](https://a.test) said⟧.',
      'The [⟦ministry⟧][m].\n\n[m]: https://a.test',
      '![The ⟦ministry⟧](a.png)',
      '[m]: https://a.test "the ⟦ministry⟧"',
      'The ⟦ministry.\n\nIt⟧ said.',
      'See https://a.test/⟦path⟧ there.',
    ])
      assert.equal(linkable(text), false, text);
  });

  it('are none where there is no text', () => {
    const document = openBriefing('', { config: defaultConfiguration });
    assert.equal(isLinkable(document, 0, 0), false);
    assert.equal(isLinkable(document, 5, 9), false);
  });
});
