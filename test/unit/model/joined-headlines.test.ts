import assert from 'node:assert/strict';
import { defaultConfiguration } from '../../../server/src/core/config/defaults.ts';
import { openBriefing } from '../../../server/src/core/service.ts';

/** What the desk says of a teaser over stories with these headlines: the rule's messages. */
function findings(teaser: string, headlines: readonly string[]): string[] {
  const stories = headlines.map((headline) => `## ${headline}\n\nText.\n`);
  const text = `# Week\n\nAlso: ${teaser}\n\n## Lead\n\nText.\n\n${stories.join('\n')}`;
  const briefing = openBriefing(text, { config: defaultConfiguration, lang: 'en', only: ['structure/teaser-matches'] });
  return briefing.check().map(({ messageId, start, end }) => `${messageId}: ${text.slice(start, end)}`);
}

describe('headlines in one teaser entry', () => {
  for (const separator of [', ', ' · ', ' | ', ' / ', ' – ', ' - ', ' and ', ', and ', ' et ', ','])
    it(`are told apart at “${separator}”`, () => {
      const teaser = `Lumen hires${separator}Corvid folds`;
      assert.deepEqual(findings(teaser, ['Lumen hires', 'Corvid folds']), [`joined: ${teaser}`]);
    });

  it('may hold separators themselves', () =>
    assert.deepEqual(findings('Salt, sand and sea, R&D and tax', ['Salt, sand and sea', 'R&D and tax']), [
      'joined: Salt, sand and sea, R&D and tax',
    ]));

  it('are not looked for in one headline with commas', () =>
    assert.deepEqual(findings('Salt, sand and sea', ['Salt, sand and sea', 'Sand']), ['unannounced: Sand']));

  it('are all headlines, or else the entry is a stranger', () =>
    assert.deepEqual(findings('Lumen hires, nobody folds', ['Lumen hires', 'Corvid folds']), [
      'stranger: Lumen hires, nobody folds',
      'unannounced: Lumen hires',
      'unannounced: Corvid folds',
    ]));

  it('are told apart beside entries that are parted well', () =>
    assert.deepEqual(findings('Tax; Lumen hires, Corvid folds', ['Tax', 'Lumen hires', 'Corvid folds']), [
      'joined: Lumen hires, Corvid folds',
    ]));

  it('are not looked for in a flood of separators', () => {
    const [first] = findings(`Tax, ${'and, '.repeat(2_000)}Lumen hires`, ['Tax', 'Lumen hires']);
    assert.equal(first?.split(':')[0], 'stranger');
  });
});
