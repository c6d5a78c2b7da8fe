import assert from 'node:assert/strict';
import fc from 'fast-check';
import { amountLexicon } from '../../../server/src/core/figures/amounts/lexicon.ts';
import { packFor } from '../../../server/src/core/language/index.ts';
import type { Language } from '../../../server/src/core/language/types.ts';
import { amountsOf } from '../../support/amounts.ts';

const language = fc.constantFrom<Language>('fr', 'en');

/** Pieces that amounts are made of, put together in any order. */
const pieces = fc.constantFrom(
  ...[
    '12',
    '300',
    '2023',
    '0',
    '007',
    '1,5',
    '14.3',
    '1 200',
    '½',
    '$',
    '€',
    '£',
    'US$',
    'USD',
    'EUR',
    'M',
    'Md',
    'bn',
    'k',
    'm',
    'B',
  ],
  ...[
    'milliards',
    'million',
    'billion',
    'mille',
    'cent',
    'deux',
    'quatre-vingt',
    'une',
    'un',
    'a',
    'half',
    'demi',
    'et demi',
    'and a half',
  ],
  ...[
    '%',
    'pour cent',
    'points',
    'percent',
    'fois',
    'times',
    'x',
    'GW',
    'km/h',
    '°C',
    'ans',
    'years',
    'euros',
    'dollars',
    'd’euros',
    'cents',
  ],
  ...[
    'entre',
    'between',
    'et',
    'and',
    'à',
    'to',
    '-',
    '–',
    'ou',
    'or',
    'de',
    'd’',
    'of',
    'environ',
    'plus de',
    'over',
    '+',
    '~',
    '.',
    ',',
    ':',
    '/',
    '(',
  ],
  ...['\u00a0', '\u202f', '\n', '\ufffc', 'Llama', 'H100', 'personnes', 'people', 'n°', 'rue', '👍', '\ud83d', ''],
);
const text = fc.oneof(
  fc.array(fc.tuple(pieces, fc.constantFrom(' ', '', '\u00a0')), { maxLength: 30 }).map((list) => list.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('the amounts of any text', () => {
  it('are in order, do not overlap, lie in the text and are whole', () => {
    fc.assert(
      fc.property(text, language, fc.nat(40), (given, tongue, from) => {
        let end = 0;
        for (const amount of amountsOf(given, tongue, { from })) {
          assert.ok(amount.start >= end && amount.end > amount.start && amount.end <= given.length);
          assert.ok(amount.low <= amount.high && Number.isFinite(amount.high) && amount.low >= 0);
          assert.ok(
            amount.end <= from ||
              amount.start >= from ||
              given.slice(amount.start, from).trim() === '' ||
              from > given.length ||
              cutsToken(given, from),
          );
          assert.equal(amount.terms.length === 2, amount.joiner !== null);
          for (const { number, magnitude, currency } of amount.terms) {
            for (const part of [number, magnitude, currency]) {
              assert.ok(!part || (part.start >= amount.start && part.end <= amount.end && part.end > part.start));
            }
          }
          end = amount.end;
        }
      }),
      { numRuns: 20_000, examples: [['12 cents $ US$ 12 ', 'fr', 0]] },
    );
  });

  it('do not change with what stands in another paragraph’s place before them', () => {
    fc.assert(
      fc.property(text, language, (given, tongue) => {
        const alone = amountsOf(given, tongue);
        const label = 'Libellé. ';
        const after = amountsOf(label + given, tongue, { from: label.length });
        assert.deepEqual(
          after.map(({ start, end, kind, low }) => [start - label.length, end - label.length, kind, low]),
          alone.map(({ start, end, kind, low }) => [start, end, kind, low]),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});

/** True where an offset stands inside a word or a number. */
function cutsToken(given: string, at: number): boolean {
  return /[^\s]/.test(given[at - 1] ?? ' ') && /[^\s]/.test(given[at] ?? ' ');
}

describe('scanning a long text of one piece', () => {
  const hostile: readonly [string, string][] = [
    ['digits', '12 '],
    ['grouped digits', '300 '],
    ['joined numbers', '3 - '],
    ['points', '1.'],
    ['number words', 'deux cent '],
    ['magnitudes', 'mille milliards '],
    ['currencies', '$'],
    ['qualifiers', 'plus de '],
    ['a word before a number', 'un '],
    ['shared currencies', '3 livres '],
    ['money with nothing to inherit', '3 millions et '],
    ['letters and digits', 'a1-'],
  ];
  for (const [name, piece] of hostile) {
    // Work that grew with the square of the text would not end in a test's time.
    it(`ends: ${name}`, () => {
      const given = piece.repeat(50_000);
      let last = 0;
      for (const { start, end } of amountsOf(given, 'fr')) {
        assert.ok(start >= last && start < end && end <= given.length);
        last = end;
      }
    });
  }
});

describe('the words of a pack', () => {
  it('are compiled once', () => {
    const pack = packFor('fr')!;
    assert.equal(amountLexicon(pack), amountLexicon(pack));
  });

  it('are found by a tag’s language, whatever its region and case', () => {
    assert.equal(packFor('FR-ca')?.language, 'fr');
    assert.equal(packFor('en-GB')?.language, 'en');
    assert.equal(packFor('de'), null);
    assert.equal(packFor(''), null);
  });
});
