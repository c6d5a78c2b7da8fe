import assert from 'node:assert/strict';
import { profiles } from '../../../server/src/core/config/profiles.ts';
import { tokenize } from '../../../server/src/core/figures/tokens.ts';
import type { PassageContext } from '../../../server/src/core/rules/define.ts';
import { typographyRules } from '../../../server/src/core/rules/typography/index.ts';
import { houseStyle } from '../../../server/src/core/style/house.ts';
import { sumTallies } from '../../../server/src/core/style/tally.ts';

/** A passage of nothing but `text`, with as many quotations as the rule may ask about; reports are counted. */
function contextOf(text: string, count: () => void): PassageContext {
  const context: Partial<PassageContext> = {
    text,
    tokens: tokenize(text, 'fr'),
    quotations: Array.from({ length: 1_000 }, (_, index) => ({ start: index * 4, end: index * 4 + 2 })),
    style: houseStyle(sumTallies([]), profiles['fr-FR']),
    asked: true,
    isForeign: () => false,
    report: count,
  };
  const passage = { kind: 'paragraph', inList: false, inQuote: false, inFootnote: false, runIn: null };
  return { ...context, pack: { language: 'fr' }, part: { role: 'body' }, passage } as unknown as PassageContext;
}

const HOSTILE = [
  "l'",
  ' :',
  'a!',
  '...',
  'etc…',
  'M. A',
  '« ',
  '»“',
  '" ',
  ' ',
  '\u00a0',
  'n° 1 ',
  'A. ',
  '-',
  ' - A',
  '** ',
  'the of ',
];

describe('the time that the rules of typography take', () => {
  for (const rule of typographyRules) {
    it(`${rule.id} grows with the text, whatever the text`, () => {
      assert.equal(rule.scope, 'passage');
      if (rule.scope !== 'passage') return;
      for (const hostile of HOSTILE) {
        let reports = 0;
        const context = contextOf(hostile.repeat(100_000), () => reports++);
        const before = performance.now();
        rule.check(context);
        const spent = performance.now() - before;
        // Quadratic work over 100,000 repeats takes minutes.
        assert.ok(spent < 5_000, `${JSON.stringify(hostile)}: ${spent} ms for ${reports} reports`);
      }
    });
  }
});
