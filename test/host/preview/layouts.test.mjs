import assert from 'node:assert/strict';
import { makeBriefing } from '../../../bench/briefings.ts';
import { installHost } from '../install.mjs';
import { openHarness, Shown } from './harness.mjs';

describe('the place in a briefing', () => {
  let harness;
  before(async () => {
    installHost();
    harness = await openHarness();
    await harness.load();
  });
  after(() => harness?.close());

  /** The first words below the strip. */
  const atTop = () =>
    harness.tab.evaluate(() => {
      const { bottom } = document.querySelector('.strip').getBoundingClientRect();
      const blocks = [...document.querySelectorAll('.briefing .block')];
      return blocks.find((each) => each.getBoundingClientRect().bottom > bottom + 4)?.textContent.slice(0, 40);
    });

  it('stays when the layout changes, by way of the mail too', async () => {
    const text = makeBriefing(20_000, 'en', 1);
    const shown = new Shown(harness, text);
    await shown.view({});
    await shown.update();
    const line = text.slice(0, text.indexOf('\n## ', text.length / 2) + 1).split('\n').length - 1;
    await harness.post({ type: 'scroll', line });
    const words = await atTop();
    assert.equal(words, text.split('\n')[line].slice(3, 43));
    for (const layout of ['phone', 'mail', 'desktop', 'mail', 'phone']) {
      await shown.view({ layout });
      if (layout !== 'mail') assert.equal(await atTop(), words, layout);
    }
    // What the editor scrolls to meanwhile is where the page is when it is shown again.
    await shown.view({ layout: 'mail' });
    await harness.post({ type: 'scroll', line: 0 });
    await shown.view({ layout: 'desktop' });
    assert.equal(await atTop(), 'The week in chips');
  });
});
