import assert from 'node:assert/strict';
import { tokenize } from '../../../server/src/core/figures/tokens.ts';
import { foreignRuns } from '../../../server/src/core/language/detect.ts';
import type { Span } from '../../../server/src/core/parse/types.ts';
import type { PassageContext } from '../../../server/src/core/rules/define.ts';
import { type Standing, standings } from '../../../server/src/core/rules/standing.ts';

/** What `standings` asks of a passage; `names` are words of the vocabulary. */
function contextOf(text: string, quotations: readonly Span[], names: readonly string[]): PassageContext {
  const isName = ({ start, end }: Span) =>
    names.some((name) => text.indexOf(name) <= start && end <= text.indexOf(name) + name.length);
  const context: Pick<PassageContext, 'foreignRuns' | 'quotations' | 'isForeign'> = {
    foreignRuns: foreignRuns(tokenize(text, 'fr'), 'fr'),
    quotations,
    isForeign: isName,
  };
  return context as unknown as PassageContext;
}

describe('whose words stand at a place', () => {
  const rows: [string, string, Standing][] = [
    ['Il part|:| enfin.', '', 'own'],
    ['Il dit: «tu pars|!|» et sort.', '«tu pars!»', 'quoted'],
    ['Il dit: «tu pars»|;| il sort.', '«tu pars»', 'own'],
    ['Il dit: |«|tu pars» et sort.', '«tu pars»', 'own'],
    ['Il lit: what is the point of it|?| Rien.', '', 'foreign'],
    ['Il lit: «what is the point of it|?|» Rien.', '«what is the point of it?»', 'foreign'],
    ['Il lit Alert|!| chaque jour.', '', 'foreign'],
  ];
  for (const [marked, quoted, expected] of rows) {
    it(`${marked} is ${expected}`, () => {
      const [before = '', mark = '', after = ''] = marked.split('|');
      const text = before + mark + after;
      const quotations = quoted ? [{ start: text.indexOf(quoted), end: text.indexOf(quoted) + quoted.length }] : [];
      const standingOf = standings(contextOf(text, quotations, ['Alert!']));
      assert.equal(standingOf({ start: before.length, end: before.length + mark.length }), expected);
    });
  }

  it('finds the right one of many quotations', () => {
    const text = '«a» b '.repeat(50);
    const quotations = Array.from({ length: 50 }, (_, index) => ({ start: index * 6, end: index * 6 + 3 }));
    const standingOf = standings(contextOf(text, quotations, ['none']));
    for (let index = 0; index < 50; index++) {
      assert.equal(standingOf({ start: index * 6 + 1, end: index * 6 + 2 }), 'quoted');
      assert.equal(standingOf({ start: index * 6 + 4, end: index * 6 + 5 }), 'own');
    }
  });
});
