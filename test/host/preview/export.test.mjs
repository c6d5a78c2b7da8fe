import assert from 'node:assert/strict';
import { withWorkbench } from '../desk.mjs';
import { installHost } from '../install.mjs';
import { until } from './frame.mjs';
import { svg } from './harness.mjs';

const BRIEFING = `---
briefing: newsletter
lang: fr
---

# Le verre se vend bien

## Orvane agrandit son usine

Orvane a dépensé 3\u202f000\u00a0€[^1], dit [la ville](https://example.org/ville). <!-- source: secret -->

<!-- briefing-disable-next-line figures/unsourced -- secret -->
**70 milliards** - Le groupe vaut 70\u00a0milliards d’euros.

![Une grue](crane.svg)

Pour aller plus loin\u00a0:

- [Le verre](https://example.org/verre)

[^1]: Une note.

Crédit photos\u00a0: Orvane
`;

/** Pastes into another page as an editor does: what its editors for formatted text and for plain text then hold, and what they were given. */
async function paste(page) {
  const other = await page.context().newPage();
  try {
    await other.setContent('<div contenteditable style="height: 300px"></div><textarea></textarea>');
    const [rich, plain] = [other.locator('div'), other.locator('textarea')];
    await rich.evaluate((editor) => {
      editor.addEventListener('paste', ({ clipboardData }) => {
        window.given = ['text/html', 'text/plain'].map((type) => clipboardData.getData(type));
      });
    });
    // Over what an earlier key has brought: a page that has just been opened may miss one.
    const pasteInto = async (editor) => {
      await editor.click();
      await other.keyboard.press('Control+A');
      await other.keyboard.press('Control+V');
    };
    const given = () => other.evaluate(() => window.given?.map((each) => each !== ''));
    await until('what is pasted', () => pasteInto(rich).then(given), [true, true]);
    await rich.locator('h1').waitFor();
    await until('the text', () => pasteInto(plain).then(async () => (await plain.inputValue()) !== ''));
    const [html, text] = await other.evaluate(() => window.given);
    return {
      html,
      text,
      shown: await rich.textContent(),
      rich: await rich.innerHTML(),
      plain: await plain.inputValue(),
    };
  } finally {
    await other.close();
  }
}

/** Whether the keys go to the button of the page that copies. */
async function isFocused(page) {
  const focused = page
    .frames()
    .map((frame) =>
      frame
        .evaluate(() => document.hasFocus() && document.activeElement?.matches('.copy-bar button'))
        .catch(() => false),
    );
  return (await Promise.all(focused)).includes(true);
}

describe('copying for the newsletter in the workbench', () => {
  before(installHost);

  it('puts formatted text on the clipboard, and the same without marks', async () => {
    await withWorkbench(
      { files: { 'un.md': BRIEFING, 'crane.svg': svg(64, 30) }, viewport: { width: 1300, height: 800 } },
      async ({ page, open, known, command, news }) => {
        await open('un.md');
        await known();
        await command('Briefing: Copy for Newsletter');
        const asking = page.locator('.tab', { hasText: 'Copy for Newsletter' });
        // A page that may write to the clipboard by itself is soon gone.
        await asking.waitFor({ timeout: 15_000 }).catch(() => {});
        await until(
          'the page to close',
          async () => {
            if (await isFocused(page)) await page.keyboard.press('Enter');
            return asking.count();
          },
          0,
        );
        await news();
        const told = page.locator('.notification-list-item', { hasText: 'The briefing is on the clipboard' });
        assert.match(await told.textContent(), /paste it into your newsletter\. One problem is still open\./);
        const { html, text, shown, rich, plain } = await paste(page);
        assert.match(html, /<h1[^>]*>Le verre se vend bien<\/h1>/);
        assert.match(html, /<img src="data:image\/svg\+xml;base64,[^"]+" alt="Une grue"/);
        assert.doesNotMatch(html + text, /secret|briefing|<!--/);
        assert.match(rich, /<h2[^>]*>Orvane agrandit son usine<\/h2>/);
        assert.match(rich, /<strong[^>]*>70 milliards<\/strong> - Le groupe/);
        assert.match(rich, /<a href="https:\/\/example\.org\/ville"[^>]*>la ville<\/a>/);
        // Chromium is fond of making ordinary spaces of those.
        assert.match(shown, /3\u202f000\u00a0€.*Pour aller plus loin\u00a0:/s);
        assert.equal(plain, text.replaceAll('\r\n', '\n'));
        assert.match(plain, /^Le verre se vend bien\n/);
        assert.match(plain, /3\u202f000\u00a0€/);
      },
    );
  });
});
