import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { defaultConfiguration } from '../../server/src/core/config/defaults.ts';
import type { ProfileId } from '../../server/src/core/config/types.ts';
import { currencyRules } from '../../server/src/core/rules/currency/index.ts';
import { openBriefing } from '../../server/src/core/service.ts';
import { fuzzRuns, fuzzTimeout } from '../support/depth.ts';
import { spaced } from '../support/spaces.ts';
import { wholeTree } from '../support/whole-parse.ts';

const only = currencyRules.filter(({ languages }) => !languages || languages.includes('fr')).map(({ id }) => id);

const one = (...texts: string[]) => fc.constantFrom(...texts.map(spaced));

const number = one(
  '5',
  '50',
  '1,5',
  '0,8',
  '14.3',
  ',50',
  '12 500',
  '350000',
  '1.234.567',
  '2⎵500',
  '900',
  '1,9',
  'deux',
  'trente',
);
const gap = one('', ' ', '⍽', '⎵');
const magnitude = fc.oneof(
  one('', '', ' million', ' millions', ' milliard', '⍽milliards', ' mille'),
  fc.tuple(gap, one('M', 'Md', 'Mds', 'K', 'k', 'mios')).map((parts) => parts.join('')),
);
const before = one('', '', '', '€', '$', '£', 'US$', 'C$', 'USD ', 'EUR ', 'US$ ');
const after = one(
  '',
  '€',
  '$',
  '£',
  ' $ CA',
  ' $ CAN',
  ' USD',
  ' euros',
  ' euro',
  ' d’euros',
  ' de euros',
  ' de dollars',
  ' de yen',
  ' dollars US',
);

/** An amount as a hurried writer may put it, its currency once at most. */
const amount = fc.oneof(
  fc.tuple(before, number, magnitude).map((parts) => parts.join('')),
  fc.tuple(number, magnitude, gap, after).map((parts) => parts.join('')),
);

/** Amounts and ranges, the senseless ones included. */
const joined = fc.oneof(
  { weight: 3, arbitrary: amount },
  fc.tuple(amount, one('-', ' – ', ' à ', ' et '), amount).map((parts) => parts.join('')),
);
const dressed = fc.tuple(joined, one('', '', '', '**', '*')).map(([text, mark]) => `${mark}${text}${mark}`);
const link = one(
  ', puis ',
  ' et ',
  ' contre ',
  '. Il paie entre ',
  ' pour\n',
  ' « ',
  ' mot',
  '*',
  ' » ',
  ' [a](https://example.org/) ',
  ' `5€` ',
  '\n\n> ',
  '\n\n- ',
);
const body = fc
  .array(fc.tuple(dressed, link), { minLength: 1, maxLength: 6 })
  .map((pieces) => `Il paie ${pieces.flat().join('')}la suite.`);
/** Amounts that stand apart, so that each is read by itself. */
const apart = fc
  .array(fc.tuple(amount, one(', puis ', '. Il paie ', ' contre ', ' pour\n')), { minLength: 1, maxLength: 4 })
  .map((pieces) => `Il paie ${pieces.flat().join('')}la suite.`);
const profile = fc.constantFrom<ProfileId | null>(null, 'fr-FR', 'fr-eu', 'fr-CA', 'fr-CH');

const open = (text: string, house: ProfileId | null) =>
  openBriefing(text, { config: defaultConfiguration, lang: 'fr', profile: house, only });

const story = (text: string) => `# T\n\n## H\n\n${text}\n`;

/** What a reader of the amounts learns: every figure's value and unit. */
const values = (text: string) =>
  open(text, null)
    .figures()
    .map(({ figure: { amount } }) => `${amount.low}..${amount.high} ${amount.unit}`);

/** The types of all nodes: what the Markdown means, its words aside. */
function shape(node: Nodes): unknown {
  return 'children' in node ? [node.type, ...node.children.map(shape)] : node.type;
}

describe('the fixes of currency rules in French', function () {
  this.timeout(fuzzTimeout(60_000));

  it('keep every value where they are safe', () => {
    fc.assert(
      fc.property(apart, profile, (written, house) => {
        const text = story(written);
        assert.deepEqual(values(open(text, house).fix().text), values(text));
      }),
      { numRuns: fuzzRuns(150) },
    );
  });

  it('leave nothing to fix, and the Markdown as it was', () => {
    fc.assert(
      fc.property(body, profile, fc.boolean(), (written, house, unsafe) => {
        const text = story(written);
        const fixed = open(text, house).fix({ unsafe }).text;
        assert.equal(open(fixed, house).fix({ unsafe }).text, fixed);
        assert.deepEqual(wholeTree(fixed).map(shape), wholeTree(text).map(shape));
      }),
      { numRuns: fuzzRuns(150), examples: [['Il paie €5M***,50M**, puis la suite.', 'fr-eu', true]] },
    );
  });
});
