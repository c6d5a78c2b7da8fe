import assert from 'node:assert/strict';
import { bearing, compatibleUnits, sameValue } from '../../../server/src/core/figures/compare.ts';
import type { Amount, NumberPart } from '../../../server/src/core/figures/types.ts';

/** An amount as a label or a sentence states it: `number` as written, times `factor`. */
function amount(number: number, factor: number, more: Partial<Amount> & { form?: NumberPart['form'] } = {}): Amount {
  const { form = 'digits', ...rest } = more;
  const part: NumberPart = { start: 0, end: 1, value: number, form, decimal: null, group: null };
  return {
    start: 0,
    end: 1,
    kind: 'money',
    low: number * factor,
    high: number * factor,
    unit: 'USD',
    qualifier: null,
    qualifierSpan: null,
    terms: [{ number: part, magnitude: null, currency: null }],
    joiner: null,
    unitSpan: null,
    redundant: null,
    inherited: false,
    currencyMissing: false,
    noun: null,
    isFigure: true,
    ...rest,
  };
}

/** “un million”: a number in words before a magnitude. */
function scaled(number: number): Amount {
  const claim = amount(number, 1e6, { form: 'words' });
  const magnitude = { start: 2, end: 9, factor: 1e6, form: 'word' } as const;
  return { ...claim, terms: [{ ...claim.terms[0], magnitude }] };
}

describe('whether a text bears out a label', () => {
  const million = (number: number, more = {}) => amount(number, 1e6, more);
  const rows: [string, Amount, Amount, boolean][] = [
    ['the same value', million(70), amount(0.07, 1e9), true],
    ['another value', million(70), million(7), false],
    ['a value that rounds to it', million(186), million(186.4), true],
    ['a value that rounds up to it', million(10), million(9.99), true],
    ['a value that rounds to another', million(186), million(186.6), false],
    ['one place more precise than the text', million(186.4), million(186), false],
    ['a value that hardly misses it, in more digits', million(887), million(887.6), true],
    ['a round value that hardly misses it', amount(900, 1), amount(899, 1), true],
    ['as many digits, hardly off', million(899), million(900), false],
    ['over, but hardly less', amount(900, 1, { qualifier: 'over' }), amount(899, 1), false],
    ['words before a magnitude round as digits do', scaled(1), million(1.04), true],
    ['words before a magnitude, too far off', scaled(1), million(1.6), false],
    ['a unit left out', million(70, { unit: null, kind: 'quantity' }), million(70), true],
    ['another unit', million(70, { unit: 'EUR' }), million(70), false],
    ['an end of a range', million(5), million(4, { high: 5e6 }), true],
    ['a range against another', million(4, { high: 5e6 }), million(4, { high: 6e6 }), false],
    ['about', million(70, { qualifier: 'about' }), million(69), true],
    ['about, but far off', million(70, { qualifier: 'about' }), million(60), false],
    ['over', million(300, { qualifier: 'over' }), million(312), true],
    ['over, but less', million(300, { qualifier: 'over' }), million(299), false],
    ['under', million(300, { qualifier: 'under' }), million(290), true],
    ['zero', amount(0, 1), amount(0, 1), true],
  ];
  for (const [name, claim, stated, expected] of rows) {
    it(name, () => assert.equal(bearing(claim)(stated), expected));
  }
});

describe('comparing amounts', () => {
  it('looks at both ends', () => {
    assert.ok(sameValue(amount(0.1 + 0.2, 1), amount(0.3, 1)));
    assert.ok(!sameValue(amount(4, 1, { high: 5 }), amount(4, 1)));
  });

  it('lets a unit that is left out go with any', () => {
    assert.ok(compatibleUnits(amount(1, 1), amount(1, 1, { unit: null })));
    assert.ok(!compatibleUnits(amount(1, 1, { unit: '%', kind: 'percent' }), amount(1, 1)));
    assert.ok(
      !compatibleUnits(amount(1, 1, { unit: '%', kind: 'percent' }), amount(1, 1, { unit: 'pp', kind: 'percent' })),
    );
  });
});
