import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { installHost } from '../install.mjs';
import { launchBrowser } from '../launch.mjs';

const script = fileURLToPath(new URL('../../../client/dist/copy.js', import.meta.url));

describe('the page that copies', () => {
  let browser;
  before(async () => {
    installHost();
    browser = await launchBrowser();
  });
  after(() => browser?.close());

  /** The page, with a clipboard that takes its time: each writing ends when it is told to, by `end(true)` or, as refused, by `end(false)`. */
  async function open() {
    const page = await browser.newPage();
    await page.setContent('<button>Copy</button><main></main>');
    await page.evaluate(() => {
      window.told = [];
      window.writings = [];
      window.acquireVsCodeApi = () => ({ postMessage: (message) => window.told.push(message) });
      const write = () =>
        new Promise((resolve, reject) => {
          window.writings.push((allowed) => (allowed ? resolve() : reject(new Error('not allowed'))));
        });
      Object.defineProperty(navigator, 'clipboard', { value: { write } });
      window.ClipboardItem = class {};
      document.execCommand = () => false;
    });
    await page.addScriptTag({ path: script });
    await page.evaluate(() => window.postMessage({ html: '<h1>Glass</h1>', text: 'Glass' }, '*'));
    await page.waitForFunction(() => window.writings.length === 1);
    return page;
  }

  /** How often the page has begun to write, and what it has told. */
  const seen = (page) => page.evaluate(() => ({ writings: window.writings.length, told: window.told }));
  const end = (page, allowed) => page.evaluate((each) => window.writings.at(-1)(each), allowed);

  it('writes once, however often it is asked meanwhile: the host closes it when the first has ended, amid the second', async () => {
    const page = await open();
    for (let press = 0; press < 3; press++) await page.keyboard.press('Enter');
    assert.deepEqual(await seen(page), { writings: 1, told: ['ready'] });
    await end(page, true);
    await page.waitForFunction(() => window.told.includes('copied'));
    await page.keyboard.press('Enter');
    assert.deepEqual(await seen(page), { writings: 1, told: ['ready', 'copied'] });
    await page.close();
  });

  it('writes when its button is pressed, where it may not by itself', async () => {
    const page = await open();
    await end(page, false);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.writings.length === 2);
    await end(page, true);
    await page.waitForFunction(() => window.told.includes('copied'));
    await page.close();
  });
});
