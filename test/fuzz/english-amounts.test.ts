import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfiguration } from '../../server/src/core/config/defaults.ts';
import type { ProfileId } from '../../server/src/core/config/types.ts';
import { currencyRules } from '../../server/src/core/rules/currency/index.ts';
import { numberRules } from '../../server/src/core/rules/number/index.ts';
import { percentRules } from '../../server/src/core/rules/percent/index.ts';
import { type BriefingDocument, openBriefing } from '../../server/src/core/service.ts';
import { amountsOf } from '../support/amounts.ts';
import { fuzzRuns, fuzzTimeout } from '../support/depth.ts';
import { spaced } from '../support/spaces.ts';

const only = [...currencyRules, ...numberRules, ...percentRules].map(({ id }) => id);

const pick = (...forms: string[]) => fc.constantFrom(...forms.map(spaced));

const number = pick(
  '5',
  '20',
  '20.00',
  '0.50',
  '1',
  '1,200',
  '12 500',
  '2.344',
  '.5',
  '14,3',
  '1.234.567',
  '300',
  '0.002',
);
const gap = pick('', ' ', ' ', '⍽', '-', '⎵');
const magnitude = pick('', '', 'million', 'billion', 'bn', 'm', 'B', 'trn', 'K');
const before = pick('', '$', '€', '£', 'US$', 'C$', 'USD ', 'EUR⍽', 'USD$', 'EUR €', '$ ');
const after = pick(
  '',
  '',
  ' $',
  '€',
  ' €',
  ' dollars',
  ' euros',
  ' euro',
  ' USD',
  ' bucks',
  ' pounds',
  '%',
  ' %',
  ' percent',
);
const term = fc
  .tuple(before, number, gap, magnitude, after)
  .map(([sign, digits, space, scale, unit]) => [sign, digits, scale ? space + scale : '', unit].join(''));
const joiner = pick(' to ', '-', '–', ' and ', ', ', '. ', ' (', '\n', '/year ');
const wrapper = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text,
  (text) => `**${text}**`,
  (text) => `*${text.slice(0, 2)}*${text.slice(2)}`,
  (text) => `[${text}](https://example.org/5$)`,
  (text) => `“${text}”`,
  (text) => `\`${text}\``,
);
const sum = fc.tuple(wrapper, term).map(([wrap, text]) => wrap(text));
const body = fc
  .array(fc.tuple(pick('It raised ', 'from ', 'between ', 'about ', 'a ', 'up ', ''), sum, joiner), {
    minLength: 1,
    maxLength: 4,
  })
  .map((pieces) => pieces.map((piece) => piece.join('')).join(''));
const text = body.map((prose) => `# T\n\n## H\n\n${prose}done.\n`);
const profile = fc.constantFrom<ProfileId | null>(null, 'en-US', 'en-GB');

const open = (written: string, house: ProfileId | null) =>
  openBriefing(written, { config: defaultConfiguration, lang: 'en', profile: house, only });

const passagesOf = (document: BriefingDocument) =>
  document.briefing.stories.flatMap(({ parts }) => parts.flatMap(({ passages }) => passages));

/** What the sums of a document mean: kinds, values and units. */
const meaning = (document: BriefingDocument) =>
  passagesOf(document).map((passage) =>
    amountsOf(passage.text, 'en').map(({ kind, low, high, unit }) => ({ kind, low, high, unit })),
  );

const marks = (document: BriefingDocument) =>
  passagesOf(document).map((passage) => passage.marks.map(({ type }) => type));

describe('the safe fixes of English amounts', function () {
  this.timeout(fuzzTimeout(60_000));

  it('keep what every amount means, the Markdown around it, and leave nothing to fix', () => {
    fc.assert(
      fc.property(text, profile, (written, house) => {
        const fixed = open(written, house).fix().text;
        assert.deepEqual(meaning(open(fixed, house)), meaning(open(written, house)), fixed);
        assert.deepEqual(marks(open(fixed, house)), marks(open(written, house)), fixed);
        assert.equal(open(fixed, house).fix().text, fixed);
      }),
      { numRuns: fuzzRuns(120) },
    );
  });

  it('come to an end together with those that are not safe', () => {
    fc.assert(
      fc.property(text, profile, (written, house) => {
        const fixed = open(written, house).fix({ unsafe: true }).text;
        assert.equal(open(fixed, house).fix({ unsafe: true }).text, fixed);
        assert.deepEqual(marks(open(fixed, house)), marks(open(written, house)), fixed);
      }),
      { numRuns: fuzzRuns(60) },
    );
  });
});
