import assert from 'node:assert/strict';
import { makeBriefing } from '../../../bench/briefings.ts';
import { installHost } from '../install.mjs';
import { openHarness, Shown } from './harness.mjs';

/** Types a letter into the middle of a briefing; gives the bytes sent, and what in the page has changed. */
async function typeInto(harness, length) {
  const text = makeBriefing(length, 'en', 1);
  const shown = new Shown(harness, text);
  await shown.update();
  const at = text.indexOf('\n\nThe start-up', length / 2) + 12;
  await harness.post({ type: 'active', line: text.slice(0, at).split('\n').length - 1 });
  await harness.tab.evaluate(() => {
    window.changed = [];
    new MutationObserver((records) => {
      for (const { target, type, attributeName } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        window.changed.push([element.textContent, type, attributeName]);
      }
    }).observe(document.querySelector('.briefing'), {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
  const bytes = await shown.edit(at, at, 'x');
  return { bytes, changed: await harness.tab.evaluate(() => window.changed) };
}

describe('a letter typed into a long briefing', () => {
  let harness;
  before(async () => {
    installHost();
    harness = await openHarness();
  });
  after(() => harness?.close());

  it('sends its block and changes nothing else in the page, however long that is', async () => {
    for (const length of [7_000, 700_000]) {
      await harness.load();
      const { bytes, changed } = await typeInto(harness, length);
      assert.ok(bytes < 2_000, `${bytes} bytes`);
      assert.ok(changed.length > 0, 'the change is seen');
      // Setting an attribute of what holds all text, be it to the value that it has, would style all text anew.
      for (const [around, ...how] of changed) assert.ok(around.length < 1_000, `${how}: ${around.slice(0, 80)}`);
    }
  });
});
