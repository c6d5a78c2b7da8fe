import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withWorkbench } from '../desk.mjs';
import { installHost } from '../install.mjs';
import { until } from './frame.mjs';
import { svg } from './harness.mjs';

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

/** Words in front matter, in a heading and in code. */
const CODE = `---
briefing: newsletter
lang: en
title: glass
---

# Glass sells
## Builds: Orrery

Text.

\`\`\`
plants
\`\`\`
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

/** Puts a square picture on the clipboard, as a program for pictures does. */
async function copyPicture(page, width = 8) {
  await page.evaluate(async (side) => {
    const canvas = new OffscreenCanvas(side, side);
    canvas.getContext('2d').fillRect(0, 0, 4, 4);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  }, width);
}

/** Drops on a line of the editor what `make` makes in the page, as a program outside does. */
async function drop(line, make) {
  const data = await line.evaluateHandle(make);
  await line.evaluate((element, dataTransfer) => {
    const { left, top } = element.getBoundingClientRect();
    const place = {
      clientX: left + 2,
      clientY: top + 8,
      bubbles: true,
      cancelable: true,
      shiftKey: true,
      dataTransfer,
    };
    for (const type of ['dragenter', 'dragover', 'drop']) element.dispatchEvent(new DragEvent(type, place));
  }, data);
}

/** Dropped, the file of a picture of a program outside: made in the page, which knows nothing of what stands here. */
function pictureFile() {
  const data = new DataTransfer();
  const content = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  data.items.add(new File([content], 'Grue à Dole.svg', { type: 'image/svg+xml' }));
  return data;
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
        await until('the picture', async () =>
          (await saved()).includes('![TK what the image shows](images/image.png)'),
        );
        await until('its file', async () => existsSync(join(workspace, 'images/image.png')));
        await until('room for its credit', async () => (await saved()).endsWith('\n\nPhoto credits: TK name\n'));
        await page.keyboard.type('A crane');
        await until('its text', async () => (await saved()).includes('![A crane](images/image.png)'));
        await page.keyboard.press('Escape');

        // Another one of the same name leaves the first alone.
        const first = readFileSync(join(workspace, 'images/image.png'));
        await copyPicture(page, 16);
        await goTo(11, 1);
        await page.keyboard.press('Control+V');
        await until('another', async () => (await saved()).includes('shows](images/image-2.png)'));
        await until('its file', async () => existsSync(join(workspace, 'images/image-2.png')));
        assert.deepEqual(readFileSync(join(workspace, 'images/image.png')), first);
        assert.notDeepEqual(readFileSync(join(workspace, 'images/image-2.png')), first);
        await until('room for its credit', async () =>
          (await saved()).endsWith('\n\nPhoto credits: TK name – TK name\n'),
        );
        await page.keyboard.press('Escape');
      },
    );
  });

  it('leaves an address as it is over code and front matter', async () => {
    await withWorkbench(
      { settings: SETTINGS, files: { 'un.md': CODE } },
      async ({ page, open, known, goTo, workspace }) => {
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        await open('un.md');
        await known();
        await page.evaluate(() => navigator.clipboard.writeText('https://example.org/a'));
        let wanted = CODE;
        for (const [line, column, word, pasted] of [
          [4, 8, 'glass', 'https://example.org/a'],
          [13, 1, 'plants', 'https://example.org/a'],
          [8, 12, 'Orrery', '[Orrery](https://example.org/a)'],
        ]) {
          await goTo(line, column);
          await page.keyboard.press('Control+Shift+ArrowRight');
          await page.keyboard.press('Control+V');
          // VS Code gives a paste up when the cursor moves before it is done.
          wanted = wanted.replace(word, pasted);
          const saved = async () => {
            await page.keyboard.press('Control+S');
            return readFileSync(join(workspace, 'un.md'), 'utf8');
          };
          await until(`${pasted} over ${word}`, saved, wanted);
        }
      },
    );
  });

  it('asks for a briefing to be saved before it takes a picture in, pasted or dropped', async () => {
    await withWorkbench({ settings: SETTINGS }, async ({ page, command, known, news, workspace }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const input = page.locator('.quick-input-widget input').first();
      const answer = async (seen, words) => {
        await page.locator('.quick-input-widget', { hasText: seen }).waitFor();
        if (words) await input.fill(words);
        await page.keyboard.press('Enter');
      };
      await command('Briefing: New Briefing');
      await answer('Français');
      await answer('Title of the briefing', 'Glass sells');
      await answer('Date of the briefing');
      await page.locator('.view-line', { hasText: 'Glass sells' }).first().waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+End');
      const asked = page.locator('.notification-list-item', { hasText: 'Save the briefing first' });
      const lede = page.locator('.editor-instance .view-line', { hasText: 'lede' }).first();
      await known();

      await drop(lede, pictureFile);
      await news();
      await asked.hover();
      await asked.locator('.codicon-notifications-clear').click();
      await asked.waitFor({ state: 'detached' });
      await page.locator('.editor-instance .view-lines').click();

      await copyPicture(page);
      await page.keyboard.press('Control+V');
      await news();
      await asked.getByText('Save', { exact: true }).click();
      await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'README.md' }).waitFor();
      await input.fill(join(workspace, 'new.md'));
      await page.keyboard.press('Enter');
      const saved = () => readFileSync(join(workspace, 'new.md'), 'utf8');
      await until('the file', async () => existsSync(join(workspace, 'new.md')));
      assert.doesNotMatch(saved(), /!\[|image|grue/i);

      await page.locator('.tab.active', { hasText: 'new.md' }).waitFor();
      await page.locator('.editor-instance .view-lines').click();
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Control+V');
      await until('its file', async () => existsSync(join(workspace, 'images/image.png')));
      await page.keyboard.press('Control+S');
      await until('the picture', async () => /\]\(images\/image\.png\)/.test(saved()));
      assert.match(saved(), /\nPhoto credits: TK name\n/);
      await page.keyboard.press('Escape');

      await drop(lede, pictureFile);
      await until('its file', async () => existsSync(join(workspace, 'images/grue-a-dole.svg')));
      await page.keyboard.press('Control+S');
      await until('the picture', async () => /\]\(images\/grue-a-dole\.svg\)/.test(saved()));
    });
  });

  it('takes in a picture that is dropped, and shows one beside the briefing where it is', async () => {
    const files = { 'un.md': BRIEFING, 'deux.md': BRIEFING, 'old crane.svg': svg(64, 30) };
    await withWorkbench({ settings: SETTINGS, files }, async ({ page, open, known, workspace }) => {
      const holds = (name, address) =>
        until('the picture, and room for its credit', async () => {
          await page.keyboard.press('Control+S');
          const text = readFileSync(join(workspace, name), 'utf8');
          return (
            text.includes(`![TK what the image shows](${address})`) && text.endsWith('\n\nPhoto credits: TK name\n')
          );
        });
      const empty = page.locator('.editor-instance .view-line').nth(10);
      await open('un.md');
      await known();
      await drop(empty, pictureFile);
      await holds('un.md', 'images/grue-a-dole.svg');
      assert.ok(existsSync(join(workspace, 'images/grue-a-dole.svg')));

      // From VS Code's explorer, with the key held that drops into a text.
      await open('deux.md');
      await known();
      const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'old crane.svg' });
      await row.hover();
      await page.mouse.down();
      const { x, y } = await empty.boundingBox();
      await page.mouse.move(x + 30, y - 60, { steps: 5 });
      await page.keyboard.down('Shift');
      for (let step = 0; step < 10; step++) {
        await page.mouse.move(x + step, y + 8);
        await page.waitForTimeout(50);
      }
      await page.mouse.up();
      await page.keyboard.up('Shift');
      await holds('deux.md', 'old%20crane.svg');
    });
  });
});
