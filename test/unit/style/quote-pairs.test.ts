import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quotePairs } from '../../../server/src/core/style/quote-pairs.ts';
import { spaced } from '../../support/spaces.ts';

/** Each pair as its depth, its marks and what stands between them. */
const show = (text: string) =>
  quotePairs(text).map(
    ({ open, close, innerStart, innerEnd, depth }) =>
      `${depth} ${text[open.at]}${text.slice(innerStart, innerEnd)}${text[close.at]}`,
  );

describe('pairs of quotation marks', () => {
  const rows: [string, string[]][] = [
    ['Un “test” et un « autre » et un "troisième".', ['0 “test”', '0 «autre»', '0 "troisième"']],
    ['«⍽espace⍽» et “ espaces ”', ['0 «espace»', '0 “espaces”']],
    ['« Le mot “cloud” est usé »', ['0 «Le mot “cloud” est usé»', '1 “cloud”']],
    ['« a « b » c »', ['0 «a « b » c»', '1 «b»']],
    ['Un écran de 13" et un autre de 15"', []],
    ['Le "13" est sorti', ['0 "13"']],
    ['“IA»', ['0 “IA»']],
    ['«IA" et la suite', ['0 «IA"']],
    ['“IA» mot”', ['0 “IA» mot”']],
    ['« une citation qui continue', []],
    ['qui finit ici »', []],
    ['« ouverte, puis “fermée”', ['1 “fermée”']],
    ['« a “b » c”', ['0 «a “b»']],
    ['« a “b” » et “c»', ['0 «a “b”»', '1 “b”', '0 “c»']],
    ['"un" "deux"', ['0 "un"', '0 "deux"']],
    ['l\'"IA"', ['0 "IA"']],
    ['«»', ['0 «»']],
    ['«  »', ['0 «»']],
    ['', []],
  ];
  for (const [text, expected] of rows) it(text || 'nothing', () => assert.deepEqual(show(spaced(text)), expected));

  it('are in order, open before they close, and hold what they quote', () => {
    const text = fc.string({ unit: fc.constantFrom('«', '»', '“', '”', '"', ' ', 'a', '1', '('), maxLength: 30 });
    fc.assert(
      fc.property(text, (written) => {
        let last = -1;
        for (const { open, close, innerStart, innerEnd } of quotePairs(written)) {
          assert.ok(open.at > last && open.at < innerStart && innerStart <= innerEnd && innerEnd <= close.at);
          last = open.at;
        }
      }),
    );
  });

  it('never share a mark', () => {
    const text = fc.string({ unit: fc.constantFrom('«', '»', '“', '”', '"', ' ', 'a'), maxLength: 30 });
    fc.assert(
      fc.property(text, (written) => {
        const marks = quotePairs(written).flatMap(({ open, close }) => [open.at, close.at]);
        assert.equal(new Set(marks).size, marks.length);
      }),
    );
  });

  // Work that grew with the square of the text would not end in a test's time.
  it('are found in a text of nothing but marks', () => {
    for (const hostile of ['«', '“', '"', '« “', '“»', '" ', ' "a']) {
      const text = hostile.repeat(300_000) + '”»'.repeat(300_000);
      const pairs = quotePairs(text);
      assert.ok(pairs.length > 0 && pairs.length <= text.length / 2, `${hostile} repeated`);
    }
  });
});
