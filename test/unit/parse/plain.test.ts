import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LabelReader, type Resolve } from '../../../server/src/core/parse/labels.ts';
import { parseMarkdown } from '../../../server/src/core/parse/markdown.ts';
import { readPlain } from '../../../server/src/core/parse/plain.ts';

/** Words, and all that may make a line something else than plain. */
const PIECES = [
  'Le groupe', ' a levé ', '12', '70 M€', 'l’an.', ' ', '  ', '\u00A0', '\u202F:', '« Non »', '…', '!', '?', '(a)', '"b"', '/', '%', '$5',
  '#', '# ', '## ', '### ', '**', '**Libellé**', '** – ', ' – ', '*', '_', '`', '~', '-', '- ', '+', '>', '=', '1.', '2) ', ':', '|', '<', '&', '&amp;', '\\',
  '[Un titre](https://example.org/a_b*c?d=1#e)',
  '*Les Nouvelles*',
  '(b)',
  '[^1]',
  '[^Note-a]',
  '[^none]',
  '\n- ',
  '[^1]: ',
  '[a]: https://a.b/c',
  '\n[B c]: https://example.org/a_b*c?d=1#e',
  '[', ']', '!', '@', 'www.', 'http://a', '\t', '\n', '\r', '\n\n', '\0', '\uFEFF', '\uD800', '\u200B', '\u2028', '\f', '\u3000', '👍', '^', '[^', '(', ']: ',
]; // biome-ignore format: one row a kind

/** Two footnotes are defined, nothing else. */
const resolve: Resolve = (key) => (key === 'f:1' || key === 'f:NOTE-A' ? 'A note.' : null);

const line = fc.array(fc.constantFrom(...PIECES), { maxLength: 7 }).map((pieces) => pieces.join(''));
const startsPlain = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      '# ',
      '## ',
      '**A b** – ',
      '**70 %** ',
      '- ',
      '- [Un](https://a.b)\n- ',
      '[^1]: ',
      '[^Note-a]: ',
      '[d]: http://a',
      '[d]: https://a\n[d]: https://',
    ),
    line,
    fc.constantFrom('', '\n', '\n\n'),
  )
  .map((parts) => parts.join(''));

describe('a plain line that is read without the parser', () => {
  it('is what the parser makes of it', () => {
    let read = 0;
    let withFootnote = 0;
    fc.assert(
      fc.property(fc.oneof(line, startsPlain, fc.string({ unit: 'binary', maxLength: 8 })), (text) => {
        const plain = readPlain(text, resolve);
        if (!plain) return;
        read++;
        if (plain.asked.size > 0) withFootnote++;
        const labels = new LabelReader(resolve);
        assert.equal(JSON.stringify(plain.nodes), JSON.stringify(parseMarkdown(text, [labels.extension])));
        for (const key of labels.asked.keys()) if (key.startsWith('f:')) assert.ok(plain.asked.has(key), key);
      }),
      { numRuns: 10_000 },
    );
    assert.ok(read > 500, `only ${read} texts were plain`);
    assert.ok(withFootnote > 20, `only ${withFootnote} texts had a footnote`);
  });

  const plain = [
    'Une phrase, rien de plus.\n\n',
    '12 millions d’euros.',
    '## Un titre\n',
    '**Le contexte** – Une phrase.\n',
    '« Non. »',
    'Selon *Les Nouvelles*, [un titre](https://example.org/a) le dit.',
    '- [Un](https://example.org)\n- Deux\n',
    'Une phrase[^1], puis une autre.[^Note-a]\n',
    '[^1]: Le *rapport*, [page 12](https://example.org/a).\n',
    '[Le rapport]: https://example.org/a?b=1\n[d]: http://example.org\n\n',
  ];
  for (const text of plain) it(`may be ${JSON.stringify(text)}`, () => assert.ok(readPlain(text, resolve)));

  const other = [
    '',
    '\n',

    '- - a',
    '1. a',
    '12) a',
    'a\nb',
    ' a',
    'a*b*',
    'a * b*',
    'a ![b](https://c)',
    '[a](b)',
    '- a\n\n- b',
    '- a\n  b',
    '- a\n* b',
    '[a]',
    '[^1]:a',
    '[^1]: - a',
    '[^1]: a\n    b',
    '[a]: b',
    '[a]: https://b "c"',
    '[a]: https://b\nc',
    '[a]: https://b\n[^1]: c',
    '- [^1]: a',
    'a[^none]',
    'a![^1]',
    'a @b',
    'www.a',
    '#a',
    '# ',
    '## a #',

    '**a **b',
    'a  \n',
  ];
  for (const text of other) it(`is not ${JSON.stringify(text)}`, () => assert.equal(readPlain(text, resolve), null));
});
