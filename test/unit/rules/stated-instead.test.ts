import assert from 'node:assert/strict';
import { defaultConfiguration } from '../../../server/src/core/config/defaults.ts';
import { openBriefing } from '../../../server/src/core/service.ts';

/** What the findings of a rule point at, in words and with what is said of it. */
function pointedAt(rule: string, story: string): string[] {
  const text = `---\nbriefing: newsletter\nlang: en\n---\n\n# Glass\n\n${story}\n`;
  const briefing = openBriefing(text, { config: defaultConfiguration });
  const found = briefing.check().filter((finding) => finding.rule === rule);
  assert.equal(found.length, 1);
  return found[0]!.related.map(({ start, end, message }) => `${text.slice(start, end)} | ${message('fr')}`);
}

const UNDER = '“We put 7 people on it.” The group has put $7 billion into glass since 2019, up 4%, not $3 billion.';

describe('what is stated instead of a claim', () => {
  it('is shown with a label that its paragraph does not bear out: the first amount of its kind', () => {
    assert.deepEqual(pointedAt('figures/label-unbacked', `## Orrery\n\nText.\n\n**$70 billion** – ${UNDER}`), [
      '$7 billion | Le paragraphe énonce «\u00a0$7 billion\u00a0».',
    ]);
  });

  it('is shown with a headline that its story does not bear out', () => {
    assert.deepEqual(pointedAt('figures/headline-unbacked', `## Orrery grows 40%\n\n${UNDER}`), [
      '4% | Le sujet énonce «\u00a04%\u00a0».',
    ]);
  });

  it('is nothing where nothing of its kind is stated', () => {
    assert.deepEqual(pointedAt('figures/headline-unbacked', '## Orrery bets $5 billion\n\nIt grew 4%.'), []);
  });
});
