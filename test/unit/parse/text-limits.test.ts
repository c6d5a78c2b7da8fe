import assert from 'node:assert/strict';
import { defaultConfiguration } from '../../../server/src/core/config/defaults.ts';
import { openBriefing } from '../../../server/src/core/service.ts';

/** Whether the desk says that it does not read all Markdown of a text. */
function isCut(text: string): boolean {
  const document = openBriefing(`# T\n\n${text}\n`, { config: defaultConfiguration, lang: 'en' });
  return document.check().some(({ rule, messageId }) => rule === 'briefing/unread' && messageId === 'cost');
}

describe('Markdown marks in one text', () => {
  for (const piece of ['[a][b]', '[^a]', '[a](b) ', '![a](b) ', '[', 'a <!-- '])
    it(`are read up to a limit, which is told: ${piece}`, () => {
      assert.equal(isCut(piece.repeat(20)), false);
      assert.equal(isCut(piece.repeat(6_000)), true);
    });

  it('are read however many there are in texts of their own', () => {
    assert.equal(isCut('[a](b)\n\n'.repeat(6_000)), false);
  });

  it('lose nothing beyond the limit but their meaning', () => {
    const text = `${'[a](b) '.repeat(6_000)}It cost $3 billion.`;
    const document = openBriefing(text, { config: defaultConfiguration, lang: 'en' });
    assert.deepEqual(
      document.figures().map(({ figure }) => figure.text),
      ['$3 billion'],
    );
  });
});
