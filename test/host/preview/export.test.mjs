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

![Une grue](crane.svg)

Pour aller plus loin\u00a0:

- [Le verre](https://example.org/verre)

[^1]: Une note.

Crédit photos\u00a0: Orvane
`;

/** What the editor of another page gets when it is pasted into: formatted, and as text. */
async function paste(page) {
  const other = await page.context().newPage();
  try {
    await other.setContent('<div contenteditable style="height: 300px"></div>');
    await other.locator('div').evaluate((editor) => {
      editor.addEventListener('paste', ({ clipboardData }) => {
        window.pasted = ['text/html', 'text/plain'].map((type) => clipboardData.getData(type));
      });
    });
    await other.locator('div').click();
    await other.keyboard.press('Control+V');
    assert.match(await other.locator('div').innerHTML(), /<h1/, 'the browser takes it for formatted');
    return await other.evaluate(() => window.pasted);
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
      async ({ page, open, known, command }) => {
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
        await command('Notifications: Show Notifications');
        await page.locator('.notification-list-item', { hasText: 'The briefing is on the clipboard' }).waitFor();
        const [html, text] = await paste(page);
        assert.match(html, /<h1[^>]*>Le verre se vend bien<\/h1>/);
        assert.match(html, /<a href="https:\/\/example\.org\/ville"[^>]*>la ville<\/a>/);
        assert.match(html, /<img src="data:image\/svg\+xml;base64,[^"]+" alt="Une grue"/);
        assert.match(html, /3\u202f000(?:\u00a0|&nbsp;)€/);
        assert.doesNotMatch(html + text, /secret|briefing:/);
        assert.match(text, /^Le verre se vend bien\n/);
        assert.match(text, /3\u202f000\u00a0€/);
      },
    );
  });
});
