import assert from 'node:assert/strict';
import { visit } from 'unist-util-visit';
import { richText } from '../../../server/src/core/render/rich-text.ts';
import { open, readHtml } from '../../support/render.ts';
import { vectors } from '../../support/xss-vectors.ts';

const BRIEFING = `---
briefing: newsletter
lang: fr
---

# Le port

Et aussi\u00a0: Le bac

## Le port

Le port vaut 3\u202f200\u00a0€[^n], dit [le communiqué](https://a.test). <!-- source: secret -->

**Trois ans** – Le chantier dure.

![Une grue](grue.jpg "La grue")

| An | Prix |
| --- | ---: |
| 2025 | 12 |

Pour aller plus loin\u00a0:

- [Un](https://b.test)

## Le bac

Le bac ferme.

[^n]: Selon la ville.
`;

const kept = (words: string) => `<span style="white-space:pre-wrap">${words}</span>`;

describe('a briefing to be pasted', () => {
  it('is plain HTML: nothing of our pages, nothing that leads within them', () => {
    assert.equal(
      richText(open(BRIEFING)),
      `<h1>Le port</h1>
<p><strong>Et ${kept('aussi\u00a0:')}</strong> Le bac</p>
<h2>Le port</h2>
<p>Le port vaut ${kept('3\u202f200\u00a0€')}<sup>1</sup>, dit <a href="https://a.test">le communiqué</a>.</p>
<p><strong>Trois ans</strong> – Le chantier dure.</p>
<figure><img src="grue.jpg" alt="Une grue"><figcaption>La grue</figcaption></figure>
<table>
<thead>
<tr>
<th>An</th>
<th align="right">Prix</th>
</tr>
</thead>
<tbody>
<tr>
<td>2025</td>
<td align="right">12</td>
</tr>
</tbody>
</table>
<p><strong>Pour aller plus ${kept('loin\u00a0:')}</strong></p>
<ul>
<li><a href="https://b.test">Un</a></li>
</ul>
<h2>Le bac</h2>
<p>Le bac ferme.</p>
<ol>
<li value="1"><p>Selon la ville.</p></li>
</ol>
`,
    );
  });

  it('asks for its no-break spaces to be kept, and no more than they hold together', () => {
    assert.equal(
      richText(open('a\u00a0b c d\u00a0;\n**e**\u00a0f\n')),
      `<p>${kept('a\u00a0b')} c ${kept('d\u00a0;')}\n<strong>e</strong>${kept('\u00a0f')}</p>\n`,
    );
    assert.equal(richText(open('a\u202fb\n')), '<p>a\u202fb</p>\n');
  });

  it('has other images where there are any', () => {
    const html = richText(open('![a](b.png) ![c](d.png)\n'), (address) => (address === 'b.png' ? 'data:x' : null));
    assert.match(html, /<img src="data:x" alt="a"> <img src="d.png" alt="c">/);
  });

  it('is harmless, whatever a text tries', () => {
    for (const text of Object.values(vectors).flat()) {
      visit(readHtml(richText(open(text))), 'element', ({ tagName, properties }) => {
        assert.doesNotMatch(tagName, /^(?:script|style|svg|math|iframe|object|embed|form|base|link)$/);
        for (const [name, value] of Object.entries(properties)) {
          assert.doesNotMatch(name, /^on/i);
          if (name === 'href' || name === 'src') assert.doesNotMatch(String(value), /^\W*(?!https?:|mailto:)[a-z-]+:/i);
        }
      });
    }
  });
});
