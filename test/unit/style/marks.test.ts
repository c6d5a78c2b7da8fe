import assert from 'node:assert/strict';
import fc from 'fast-check';
import { apostrophes } from '../../../server/src/core/style/apostrophes.ts';
import { ellipses } from '../../../server/src/core/style/ellipses.ts';
import { marksOf } from '../../../server/src/core/style/marks.ts';
import { spacedMarks } from '../../../server/src/core/style/spaced-marks.ts';
import { spaced } from '../../support/spaces.ts';

/** Each mark as `variant:text`, spaces made visible again. */
function show(text: string, uses: readonly { variant: string; start: number; end: number }[]): string[] {
  const visible = (part: string) => part.replaceAll('\u00a0', '⍽').replaceAll('\u202f', '⎵');
  return uses.map(({ variant, start, end }) => `${variant}${visible(text.slice(start, end))}`);
}

describe('the space before punctuation', () => {
  const rows: [string, string[]][] = [
    ['Le constat est clair: rien ne va.', ['none:']],
    ['Le constat est clair : rien ne va.', ['plain :']],
    ['Le constat est clair⍽: rien ne va.', ['hard⍽:']],
    ['Le constat est clair⎵: rien ne va.', ['hard⎵:']],
    ['Le constat est clair  : rien', ['plain  :']],
    ['Le constat est clair ⍽: rien', ['plain ⍽:']],
    ['Vraiment ? Oui⎵! Bon; tant mieux⍽; voilà', ['plain ?', 'hard⎵!', 'none;', 'hard⍽;']],
    ['Une hausse de 12 %, puis de 3,5% et de 8⍽%.', ['plain %', 'none%', 'hard⍽%']],
    ['Il dit: « non »; elle dit:“oui”', ['none:', 'none;', 'none:']],
    ['À 10:30, puis à 10:30:45', []],
    ['Un écran 16:9, un score de 4 : 1, un rapport 16: 9', []],
    ['En 2025 : 70 milliards', ['plain :']],
    ['https://example.org?a=1&b=2; mailto:qui', ['none;']],
    ['La classe std::vector et le :: seul', []],
    ['Quoi !! Non!! Hein ??', []],
    ['Vraiment ?! Si !?', ['plain ?', 'plain !']],
    ['Merci :smile: à tous :) et ;)', []],
    ['Une version stable (!) ou presque (?), et « ! » ou “?”', []],
    ['Yahoo! rachète une start-up', []],
    ['Quel Yahoo !', ['plain !']],
    ['il crie yahoo!', ['none!']],
    ['%20 et 100%25 et x%y', []],
    [': en tête de ligne', []],
    ['fin de ligne\n: suite', []],
    ['Voir \uFFFC: tout y est', ['none:']],
    ['(lire ici: là)', ['none:']],
    ['Sérieux?', ['none?']],
    ['“Sérieux ?”', ['plain ?']],
    ['', []],
  ];
  for (const [text, expected] of rows) {
    it(text || 'nothing', () => assert.deepEqual(show(spaced(text), spacedMarks(spaced(text))), expected));
  }

  // Work that grew with the square of the text would not end in a test's time.
  it('is read in a text of nothing but marks', () => {
    for (const hostile of [' ', ': ', ' :', '1 : ', '::', '% ', 'a:', ':a', '\u00a0']) {
      const text = hostile.repeat(500_000);
      let last = 0;
      for (const { start, end } of spacedMarks(text)) {
        assert.ok(start >= last && start < end && end <= text.length, `${JSON.stringify(hostile)} repeated`);
        last = end;
      }
    }
  });
});

describe('apostrophes', () => {
  const rows: [string, string[]][] = [
    ["l'IA et l’IA", ["straight'", 'curly’']],
    ["aujourd'hui, jusqu’à, quelqu'un", ["straight'", 'curly’', "straight'"]],
    ["d'1 million, qu'« ils » viennent, l'\uFFFC", ["straight'", "straight'", "straight'"]],
    ["un écran de 6'2, les années '90, 5'30", []],
    ["le mot 'cloud' et 'IA'", []],
    ["modèle X'1", []],
    ["“l'été”", ["straight'"]],
    ["'", []],
    ["a'", []],
    ["e\u0301'a", ["straight'"]],
  ];
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(show(text, apostrophes(text)), expected));
});

describe('ellipses', () => {
  const rows: [string, string[]][] = [
    ['Et puis... plus rien…', ['dots...', 'character…']],
    ['“Nous verrons...”', ['dots...']],
    ['[...] et (...)', ['dots...', 'dots...']],
    ['Voir ../.../src et *...', []],
    ['de 1...10', []],
    ['En 2023... 10 fois moins', ['dots...']],
    ['Deux points.. quatre....', []],
  ];
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(show(text, ellipses(text)), expected));
});

describe('all marks of a text', () => {
  it('takes outer quotations as they are written, and leaves inner ones to them', () => {
    const text = spaced('«⍽Le “cloud”⍽», le « web », le «mobile», “l’IA” et "le reste"');
    const quotes = marksOf(text, [], 'fr').filter(({ mark }) => mark === 'quotes');
    assert.deepEqual(
      quotes.map(({ variant }) => variant),
      ['guillemets-spaced', 'guillemets-plain', 'guillemets-closed', 'curly', 'straight'],
    );
  });

  it('lie inside any text at all', () => {
    const text = fc.string({ unit: fc.constantFrom(...spaced('«»“”"\'’:;!?%. \n⍽⎵a9é…\uFFFC\ud800(')), maxLength: 40 });
    fc.assert(
      fc.property(text, (written) => {
        for (const { start, end } of marksOf(written, [], 'fr')) {
          assert.ok(start >= 0 && start < end && end <= written.length);
        }
      }),
    );
  });
});
