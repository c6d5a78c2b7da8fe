import assert from 'node:assert/strict';
import type { Amount, CurrencyPart, MagnitudePart, NumberPart } from '../../../server/src/core/figures/types.ts';
import type { Language } from '../../../server/src/core/language/types.ts';
import { amountMarks } from '../../../server/src/core/style/amount-marks.ts';
import { spaced } from '../../support/spaces.ts';

interface Written {
  number: string;
  group?: string;
  decimal?: string;
  magnitude?: string;
  currency?: string;
  code?: string;
  form?: 'digits' | 'words';
  value?: number;
  isFigure?: boolean;
}

/** The amount that `written` says stands in `text`, each part where it is found after the one before. */
function amountIn(text: string, written: Written): Amount {
  const spanOf = (part: string, from: number) => ({
    start: text.indexOf(part, from),
    end: text.indexOf(part, from) + part.length,
  });
  const number: NumberPart = {
    ...spanOf(written.number, 0),
    value: written.value ?? 1,
    form: written.form ?? 'digits',
    decimal: written.decimal ?? null,
    group: written.group ?? null,
  };
  const magnitude: MagnitudePart | null =
    written.magnitude === undefined
      ? null
      : {
          ...spanOf(written.magnitude, number.end),
          factor: 1e6,
          form: written.magnitude.length > 1 ? 'word' : 'abbreviation',
        };
  const currency: CurrencyPart | null =
    written.currency === undefined
      ? null
      : {
          ...spanOf(written.currency, 0),
          code: written.code ?? 'EUR',
          form: written.currency.length > 4 ? 'name' : written.currency.length > 2 ? 'code' : 'symbol',
          position: text.indexOf(written.currency) < number.start ? 'before' : 'after',
        };
  return {
    start: 0,
    end: text.length,
    kind: 'money',
    low: 1,
    high: 1,
    unit: 'EUR',
    qualifier: null,
    qualifierSpan: null,
    terms: [{ number, magnitude, currency }],
    joiner: null,
    unitSpan: null,
    redundant: null,
    inherited: false,
    currencyMissing: false,
    noun: null,
    isFigure: written.isFigure ?? true,
  };
}

describe('how amounts are written', () => {
  const rows: [Language, string, Written, string[]][] = [
    [
      'fr',
      '10 000 €',
      { number: '10 000', group: ' ', currency: '€' },
      ['currency-side after', 'thousands plain', 'symbol-space plain'],
    ],
    [
      'fr',
      '10⎵000⍽€',
      { number: '10⎵000', group: '⎵', currency: '€' },
      ['currency-side after', 'thousands hard', 'symbol-space hard'],
    ],
    [
      'fr',
      '10.000€',
      { number: '10.000', group: '.', currency: '€' },
      ['currency-side after', 'thousands point', 'symbol-space none'],
    ],
    ['fr', '10’000', { number: '10’000', group: '’' }, ['thousands apostrophe']],
    ['en', '10,000', { number: '10,000', group: ',' }, ['thousands comma']],
    ['fr', '350000', { number: '350000', value: 350000 }, ['thousands none']],
    ['fr', '75011', { number: '75011', value: 75011, isFigure: false }, []],
    ['fr', '2025', { number: '2025', value: 2025 }, []],
    [
      'fr',
      '1,5 million',
      { number: '1,5', decimal: ',', magnitude: 'million' },
      ['decimal comma', 'amount-space plain'],
    ],
    ['fr', '1.5', { number: '1.5', decimal: '.' }, ['decimal point']],
    ['fr', '12,500', { number: '12,500', decimal: ',' }, []],
    ['en', '12.500', { number: '12.500', decimal: '.' }, []],
    ['en', '12.50', { number: '12.50', decimal: '.' }, ['decimal point']],
    ['fr', '3⍽M€', { number: '3', magnitude: 'M', currency: '€' }, ['currency-side after', 'symbol-space hard']],
    ['fr', '3 millions d’euros', { number: '3', magnitude: 'millions', currency: 'euros' }, ['amount-space plain']],
    ['en', '€5m', { number: '5', magnitude: 'm', currency: '€' }, ['currency-side before', 'symbol-space none']],
    ['en', 'EUR 5', { number: '5', currency: 'EUR' }, []],
    ['fr', '5 EUR', { number: '5', currency: 'EUR' }, ['currency-side after', 'symbol-space plain']],
    [
      'fr',
      '5 dollars canadiens',
      { number: '5', currency: 'dollars canadiens', code: 'CAD' },
      ['dollar CAD', 'amount-space plain'],
    ],
    ['fr', 'trois millions', { number: 'trois', magnitude: 'millions', form: 'words' }, []],
  ];
  for (const [language, written, amount, expected] of rows) {
    it(`${language}: ${written}`, () => {
      const text = spaced(written);
      const shown = { ...amount, number: spaced(amount.number), ...(amount.group && { group: spaced(amount.group) }) };
      const uses = amountMarks(text, [amountIn(text, shown)], language);
      assert.deepEqual(
        uses.map(({ mark, variant }) => `${mark} ${variant}`),
        expected,
      );
    });
  }
});
