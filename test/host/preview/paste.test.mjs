import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withWorkbench } from '../desk.mjs';
import { installHost } from '../install.mjs';
import { until } from './frame.mjs';

const BRIEFING = `---
briefing: newsletter
lang: en
---

# Glass sells

## Orrery builds two plants

Orrery builds plants, the company said.

Go deeper:

- [The glass race](https://example.org/glass)
`;

const SETTINGS = { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false, 'files.autoSave': 'off' };

/** Copies what stands in a page of its own, formatted. */
async function copyFormatted(page, html) {
  const other = await page.context().newPage();
  await other.setContent(html);
  await other.keyboard.press('Control+A');
  await other.keyboard.press('Control+C');
  await other.close();
}

/** Puts a picture on the clipboard, as a program for pictures does. */
async function copyPicture(page) {
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(8, 8);
    canvas.getContext('2d').fillRect(0, 0, 4, 4);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  });
}

describe('pasting into a briefing in the workbench', () => {
  before(installHost);

  it('links words, turns HTML into Markdown when asked, and takes a picture in', async () => {
    await withWorkbench(
      { settings: SETTINGS, files: { 'un.md': BRIEFING }, viewport: { width: 1300, height: 850 } },
      async ({ page, open, known, goTo, workspace }) => {
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        const file = join(workspace, 'un.md');
        const saved = async () => {
          await page.keyboard.press('Control+S');
          return readFileSync(file, 'utf8');
        };
        await open('un.md');
        await known();

        // An address over the last word of the lede.
        await page.evaluate(() => navigator.clipboard.writeText('https://example.org/said?utm_source=mail&id=1'));
        await goTo(10, 39);
        await page.keyboard.press('Control+Shift+ArrowLeft');
        await page.keyboard.press('Control+V');
        await until('the link', async () => (await saved()).includes('company [said](https://example.org/said?id=1).'));

        // Formatted text: plain unless it is asked for as Markdown.
        await copyFormatted(
          page,
          '<h1>Quartz</h1><p>It <b>closes</b>, <a href="https://example.org/q">it said</a>.</p>',
        );
        await goTo(11, 1);
        await page.keyboard.press('Control+V');
        await until('plain text', async () => /\nQuartz\n\s*It closes, it said\./.test(await saved()));
        await page.locator('.post-edit-widget').click();
        await page.locator('.action-widget .monaco-list-row', { hasText: 'Paste as Briefing Markdown' }).click();
        await until('Markdown', async () =>
          (await saved()).includes('## Quartz\n\nIt **closes**, [it said](https://example.org/q).'),
        );

        // A picture: its file, a place for its text, and room for its credit.
        await copyPicture(page);
        await goTo(11, 1);
        await page.keyboard.press('Control+V');
        await until('the picture', async () => (await saved()).includes('![](images/image.png)'));
        await until('its file', async () => existsSync(join(workspace, 'images/image.png')));
        await until('room for its credit', async () => (await saved()).endsWith('\n\nPhoto credits: TK name\n'));
        await page.keyboard.type('A crane');
        await until('its text', async () => (await saved()).includes('![A crane](images/image.png)'));
      },
    );
  });
});
