import assert from 'node:assert/strict';
import { vectors } from '../../support/xss-vectors.ts';
import { installHost } from '../install.mjs';
import { openHarness, Shown } from './harness.mjs';

describe('what texts try in the preview', () => {
  let harness;
  /** Addresses of the requests that have left for elsewhere. */
  const gone = [];

  before(async () => {
    installHost();
    harness = await openHarness();
    await harness.tab.context().route('**/*', (route) => {
      const { origin } = new URL(route.request().url());
      if (origin === harness.origin) return route.continue();
      gone.push(route.request().url());
      return route.abort();
    });
    harness.tab.on('dialog', (dialog) => void dialog.dismiss());
    await harness.tab.addInitScript(() => {
      window.ran = 0;
      for (const name of ['alert', 'confirm', 'prompt', 'open']) window[name] = () => window.ran++;
    });
    await harness.load();
  });

  after(() => harness?.close());

  it('is told by this very test when it works', async () => {
    await harness.tab.evaluate(() => window.alert(1));
    assert.equal(await harness.tab.evaluate(() => window.ran), 1);
    await harness.tab.evaluate(() => fetch('https://evil.test').catch(() => {}));
    // The policy keeps it in; a page without one does not.
    assert.deepEqual(gone, []);
    const other = await harness.tab.context().newPage();
    await other.evaluate(() => fetch('https://evil.test/').catch(() => {}));
    await other.close();
    assert.deepEqual(gone.splice(0), ['https://evil.test/']);
  });

  it('runs no program and sends nothing anywhere', async () => {
    const texts = [...new Set(Object.values(vectors).flat())];
    assert.ok(texts.length >= 240, `${texts.length} attempts`);
    await harness.tab.evaluate(() => {
      window.ran = 0;
    });
    for (const text of texts) {
      const shown = new Shown(harness, `Before ${text} after\n\n${text}\n\nIt cost $3 billion.\n`);
      await shown.update();
      // Once more, patched over what is there.
      await shown.edit(0, 0, 'x');
      await harness.tab.evaluate(() => {
        for (const node of document.querySelectorAll('.briefing a, .briefing summary')) node.click();
      });
      const left = await harness.tab.evaluate(() => [
        window.ran,
        document.querySelectorAll(
          '.briefing :is(script, style, iframe, object, embed, form, svg, math, link, meta, base)',
        ).length,
        [...document.querySelectorAll('.briefing *')].filter((node) =>
          [...node.attributes].some(({ name }) => /^on|^style$/i.test(name)),
        ).length,
      ]);
      assert.deepEqual(left, [0, 0, 0], text);
    }
    assert.deepEqual(gone, []);
    assert.equal(new URL(harness.tab.url()).origin, harness.origin, 'the page is still there');
    const asked = harness.told.filter(({ type }) => type === 'link').map(({ href }) => href);
    assert.ok(asked.length > 10, 'links ask the extension, which opens no programs');
  });
});
