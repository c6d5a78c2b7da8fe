import assert from 'node:assert/strict';
import type { Amount } from '../../../server/src/core/figures/types.ts';
import type { Language } from '../../../server/src/core/language/types.ts';
import type { Span } from '../../../server/src/core/parse/types.ts';
import { amountsOf } from '../../support/amounts.ts';

/** What each part of an amount looks like in the text. */
interface Parts {
  readonly number: string;
  readonly magnitude?: string;
  readonly currency?: string;
  readonly second?: { readonly number: string; readonly magnitude?: string; readonly currency?: string };
  readonly joiner?: string;
  readonly unit?: string;
  readonly redundant?: string;
  readonly qualifier?: string;
}

const only = (text: string, language: Language): Amount => {
  const amounts = amountsOf(text, language);
  assert.equal(amounts.length, 1, `${amounts.length} amounts`);
  return amounts[0]!;
};

function partsOf(text: string, amount: Amount): Parts {
  const cut = (span: Span | null | undefined) => (span ? text.slice(span.start, span.end) : undefined);
  const [first, second] = amount.terms;
  const term = ({ number, magnitude, currency }: Amount['terms'][0]) => ({
    number: cut(number)!,
    ...(magnitude && { magnitude: cut(magnitude)! }),
    ...(currency && { currency: cut(currency)! }),
  });
  return {
    ...term(first),
    ...(second && { second: term(second) }),
    ...(amount.joiner && { joiner: cut(amount.joiner)! }),
    ...(amount.unitSpan && { unit: cut(amount.unitSpan)! }),
    ...(amount.redundant && { redundant: cut(amount.redundant)! }),
    ...(amount.qualifierSpan && { qualifier: cut(amount.qualifierSpan)! }),
  };
}

describe('the parts of an amount, each where it is written', () => {
  const rows: readonly [Language, string, Parts][] = [
    ['fr', 'Soit 14,3 milliards de dollars.', { number: '14,3', magnitude: 'milliards', currency: 'dollars' }],
    ['fr', 'Soit 70 milliards dollars.', { number: '70', magnitude: 'milliards', currency: 'dollars' }],
    ['fr', 'Soit 70 Mds$.', { number: '70', magnitude: 'Mds', currency: '$' }],
    ['fr', 'Soit 14B$.', { number: '14', magnitude: 'B', currency: '$' }],
    ['fr', 'Soit 5 K€.', { number: '5', magnitude: 'K', currency: '€' }],
    ['fr', 'Soit 14 MEUR.', { number: '14', magnitude: 'M', currency: 'EUR' }],
    ['fr', 'Soit €50.', { number: '50', currency: '€' }],
    ['fr', 'Soit US$5 millions.', { number: '5', magnitude: 'millions', currency: 'US$' }],
    ['fr', 'Soit 5 $ CAN.', { number: '5', currency: '$ CAN' }],
    ['fr', "Soit 5 M€ d'euros.", { number: '5', magnitude: 'M', currency: '€', redundant: 'euros' }],
    ['fr', 'Soit 300 $ dollars.', { number: '300', currency: '$', redundant: 'dollars' }],
    ['fr', 'Soit USD$5.', { number: '5', currency: 'USD', redundant: '$' }],
    ['fr', 'Soit EUR €5.', { number: '5', currency: 'EUR', redundant: '€' }],
    ['fr', 'Soit 3 mille €.', { number: '3', magnitude: 'mille', currency: '€' }],
    ['fr', 'Soit ,50 €.', { number: ',50', currency: '€' }],
    ['fr', 'Soit 1 234 567 euros.', { number: '1 234 567', currency: 'euros' }],
    ['fr', 'Soit mille deux cents euros.', { number: 'mille deux cents', currency: 'euros' }],
    [
      'fr',
      'Soit deux milliards et demi d’euros.',
      { number: 'deux', magnitude: 'milliards et demi', currency: 'euros' },
    ],
    [
      'fr',
      'Soit une centaine de millions d’euros.',
      { number: 'une centaine', magnitude: 'millions', currency: 'euros' },
    ],
    ['fr', 'Soit environ 12 %.', { number: '12', unit: '%', qualifier: 'environ' }],
    ['fr', 'Soit 12 pour cent.', { number: '12', unit: 'pour cent' }],
    ['fr', 'Soit 25 pb.', { number: '25', unit: 'pb' }],
    ['fr', 'Soit 1,5 GW au plus.', { number: '1,5', unit: 'GW', qualifier: 'au plus' }],
    ['fr', 'Soit dépassant les 300 euros.', { number: '300', currency: 'euros', qualifier: 'dépassant' }],
    ['fr', 'Soit quelques 300 euros.', { number: '300', currency: 'euros', qualifier: 'quelques' }],
    [
      'fr',
      'Entre 900 et 1,2 milliard.',
      { number: '900', joiner: ' et ', second: { number: '1,2', magnitude: 'milliard' } },
    ],
    [
      'fr',
      'De 200 M€-300M€.',
      {
        number: '200',
        magnitude: 'M',
        currency: '€',
        joiner: '-',
        second: { number: '300', magnitude: 'M', currency: '€' },
      },
    ],
    ['fr', 'De 5 à 6 %.', { number: '5', joiner: ' à ', second: { number: '6' }, unit: '%' }],
    ['en', 'So $ 20.', { number: '20', currency: '$' }],
    ['en', 'So $5 million dollars.', { number: '5', magnitude: 'million', currency: '$', redundant: 'dollars' }],
    ['en', 'So €3m euros.', { number: '3', magnitude: 'm', currency: '€', redundant: 'euros' }],
    ['en', 'So £2bn pounds.', { number: '2', magnitude: 'bn', currency: '£', redundant: 'pounds' }],
    ['en', 'So $50 bucks.', { number: '50', currency: '$', redundant: 'bucks' }],
    ['en', 'So $1trn.', { number: '1', magnitude: 'trn', currency: '$' }],
    ['en', 'So a $4-billion round.', { number: '4', magnitude: 'billion', currency: '$' }],
    ['en', 'So 99p.', { number: '99', currency: 'p' }],
    ['en', 'So half a billion dollars.', { number: 'half a', magnitude: 'billion', currency: 'dollars' }],
    ['en', 'So 10-fold.', { number: '10', unit: 'fold' }],
    ['en', 'So tenfold.', { number: 'ten', unit: 'fold' }],
    ['en', 'So x3.', { number: '3', unit: 'x' }],
    [
      'en',
      'Between $1-2 billion.',
      { number: '1', currency: '$', joiner: '-', second: { number: '2', magnitude: 'billion' } },
    ],
    [
      'en',
      'So $4-$5 million.',
      { number: '4', currency: '$', joiner: '-', second: { number: '5', magnitude: 'million', currency: '$' } },
    ],
  ];
  for (const [language, text, parts] of rows) {
    it(text, () => assert.deepEqual(partsOf(text, only(text, language)), parts));
  }
});

describe('how a number is written', () => {
  const rows: readonly [Language, string, number, string | null, string | null][] = [
    ['fr', 'Soit 14,3 euros.', 14.3, ',', null],
    ['fr', 'Soit 14.3 euros.', 14.3, '.', null],
    ['fr', 'Soit 14.300 euros.', 14300, null, '.'],
    ['fr', 'Soit 12 500 euros.', 12500, null, ' '],
    ['fr', 'Soit 12\u00a0500 euros.', 12500, null, '\u00a0'],
    ['fr', 'Soit 12\u202f500,75\u00a0euros.', 12500.75, ',', '\u202f'],
    ['fr', 'Soit 2’500 euros.', 2500, null, '’'],
    ['fr', 'Soit 350000 euros.', 350000, null, null],
    ['en', 'So $1,250.50.', 1250.5, '.', ','],
    ['en', 'So $1,00,000.', 100000, null, ','],
    ['en', 'So $6,8 billion.', 6.8, ',', null],
    ['en', 'So 1.234.567 people.', 1234567, null, '.'],
    ['en', 'So 12 500 people.', 12500, null, ' '],
  ];
  for (const [language, text, value, decimal, group] of rows) {
    it(JSON.stringify(text), () => {
      const { number } = only(text, language).terms[0];
      assert.deepEqual([number.form, number.value, number.decimal, number.group], ['digits', value, decimal, group]);
    });
  }

  it('in words', () => assert.equal(only('Soit trois millions d’euros.', 'fr').terms[0].number.form, 'words'));

  it('groups with commas in French where the document does', () => {
    const amount = amountsOf('Soit 12,500 euros.', 'fr', { commaGroups: true })[0]!;
    assert.deepEqual([amount.low, amount.terms[0].number.group], [12500, ',']);
  });
});

describe('a centime', () => {
  const unit = (text: string, centime?: string) => amountsOf(text, 'fr', centime ? { centime } : {})[0]!.unit;

  it('is of the euro', () => assert.equal(unit('Soit 12 centimes.'), 'EUR'));
  it('is of the franc where the document is Swiss', () => assert.equal(unit('Soit 12 centimes.', 'CHF'), 'CHF'));
  it('goes with the money before', () => {
    const units = amountsOf('Soit 2 euros et non 12 centimes.', 'fr', { centime: 'CHF' }).map(({ unit }) => unit);
    assert.deepEqual(units, ['EUR', 'EUR']);
  });
});

describe('a currency that is understood', () => {
  it('comes from the nearest money before', () => {
    const [, second] = amountsOf('Soit 3 millions d’euros, contre 2 millions.', 'fr');
    assert.deepEqual([second?.inherited, second?.currencyMissing, second?.unit], [true, false, 'EUR']);
    assert.equal(second?.terms[0].currency, null);
  });

  it('is missing where money is meant and none stands before', () => {
    const [amount] = amountsOf('Lever 3 millions.', 'fr');
    assert.deepEqual([amount?.inherited, amount?.currencyMissing, amount?.unit], [false, true, null]);
  });

  it('does not cross from a label into the text', () => {
    const text = '3 millions d’euros – Soit 2 millions de plus, et 4 millions.';
    const from = text.indexOf('Soit');
    assert.deepEqual(
      amountsOf(text, 'fr', { from }).map(({ unit, kind }) => [kind, unit]),
      [
        ['money', 'EUR'],
        ['quantity', null],
        ['quantity', null],
      ],
    );
  });

  it('is the house’s where a dollar is written', () => {
    assert.deepEqual(
      amountsOf('Soit 3 $, 4 dollars et 50 cents.', 'fr', { dollar: 'CAD' }).map(({ unit }) => unit),
      ['CAD', 'CAD', 'CAD'],
    );
  });
});

describe('the noun of a count', () => {
  const rows: readonly [Language, string, string | null][] = [
    ['fr', '900 millions d’utilisateurs actifs', 'utilisateurs'],
    ['fr', '2 300 nouveaux clients', 'clients'],
    ['fr', '2 300 start-up', 'start-up'],
    ['fr', '16 000 H100', 'h100'],
    ['fr', '640 dont 210', null],
    ['fr', '2 millions de « j’aime »', null],
    ['en', '900 million weekly active users', 'users'],
    ['en', '18,400 people', 'people'],
    ['en', '2,300 start-ups', 'start-ups'],
    ['en', '24-billion-parameter', 'parameter'],
    ['en', '128,000 at the end', null],
  ];
  for (const [language, text, noun] of rows) it(text, () => assert.equal(amountsOf(text, language)[0]?.noun, noun));
});

describe('numbers that are no figures but may be wanted by a rule of style', () => {
  const rows: readonly [Language, string, readonly string[]][] = [
    ['fr', 'Elle a 3 ans et 12 salariés.', ['3', '12']],
    ['en', 'It has 50 MPs and 3 years.', ['50', '3']],
    ['fr', 'En 2023, Llama 4, le 12 mai.', []],
  ];
  for (const [language, text, numbers] of rows) {
    it(text, () => {
      const amounts = amountsOf(text, language);
      assert.deepEqual(
        amounts.map(({ start, end }) => text.slice(start, end)),
        numbers,
      );
      assert.ok(amounts.every(({ isFigure }) => !isFigure));
    });
  }
});

describe('a newsroom’s own names', () => {
  it('are left alone, and only they', () => {
    const names = ['Studio 540', 'les 300 de Paris'];
    assert.deepEqual(amountsOf('Au Studio 540, les 300 de Paris.', 'fr', { names }), []);
    assert.equal(amountsOf('Le studio compte 540 places.', 'fr', { names }).length, 1);
  });
});
