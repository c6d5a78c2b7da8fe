import assert from 'node:assert/strict';
import { HOLD } from '../../../client/src/preview/leader.ts';
import { withWorkbench } from '../desk.mjs';
import { installHost } from '../install.mjs';
import { previewFrame, until } from './frame.mjs';
import { svg } from './harness.mjs';

const BLOCKS = 300;
const STEPS = 100;

/** Paragraphs of one line and of many, lists, and an image now and then: a block every two lines, from line 7 on. */
function briefing() {
  const blocks = ['# Three hundred blocks', '## The only story'];
  while (blocks.length < BLOCKS) {
    const number = blocks.length;
    if (number % 12 === 5) blocks.push(`![Image ${number}](crane.svg)`);
    else if (number % 3 === 0)
      blocks.push(`Block ${number}. ${'A sentence that makes the paragraph long. '.repeat(12)}`);
    else blocks.push(`Block ${number}, a short one.`);
  }
  return `---\nbriefing: newsletter\nlang: en\n---\n\n${blocks.join('\n\n')}\n`;
}

/** The block that holds a line of the source, counted from 1 as editors show it. */
const blockOfLine = (line) => Math.max(0, Math.floor((line - 6) / 2));

/** The number of the line at the top of the editor. */
function editorLine(page) {
  return page.evaluate(() => {
    const editor = document.querySelector('.editor-instance .monaco-editor');
    const { top } = editor.getBoundingClientRect();
    const lines = [...editor.querySelectorAll('.line-numbers')]
      .map((each) => ({ number: Number(each.textContent), box: each.getBoundingClientRect() }))
      .filter(({ number, box }) => number > 0 && box.bottom > top + 1)
      .sort((a, b) => a.box.top - b.box.top);
    // A line whose number has gone by is still there where the first number stands further down.
    const first = lines[0];
    return first.box.top > top + first.box.height / 2 ? first.number - 1 : first.number;
  });
}

/** The block at the top of the preview, and how far down that is. */
function previewPlace(frame) {
  return frame.locator('body').evaluate(() => {
    const { bottom } = document.querySelector('.strip').getBoundingClientRect();
    const blocks = [...document.querySelectorAll('main .block')];
    const block = blocks.findLastIndex((each) => each.getBoundingClientRect().top <= bottom + 2);
    return { block: Math.max(0, block), top: window.scrollY };
  });
}

/** How far the editor is scrolled, in pixels. */
function editorOffset(page) {
  return page.evaluate(() => -document.querySelector('.editor-instance .lines-content').getBoundingClientRect().top);
}

/** Writes down, from now on, wherever the preview is scrolled to; gives what has been written down so far. */
function recordTops(frame) {
  return frame.locator('body').evaluate(() => {
    const before = window.tops ?? [];
    if (!window.tops) window.addEventListener('scroll', () => window.tops.push(window.scrollY));
    window.tops = [];
    return before;
  });
}

const inOrder = (numbers) => numbers.toSorted((a, b) => a - b);

describe('editor and preview', () => {
  before(installHost);

  it('scroll together, a hundred steps each way, and never backwards', async () => {
    const settings = {
      'editor.wordWrap': 'on',
      'editor.stickyScroll.enabled': false,
      'workbench.colorTheme': 'Default Light Modern',
      'workbench.secondarySideBar.defaultVisibility': 'hidden',
    };
    const files = { 'long.md': briefing(), 'crane.svg': svg(640, 360) };
    await withWorkbench({ settings, files, viewport: { width: 1500, height: 800 } }, async (desk) => {
      const { page } = desk;
      await desk.open('long.md');
      await desk.known();
      await desk.command('Briefing: Open Briefing Preview to the Side');
      const frame = await previewFrame(page);
      await frame.locator(`main .block:nth-child(${BLOCKS - 10})`).waitFor({ state: 'attached' });
      const images = frame.locator('main img');
      await images.first().evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
      const bothShow = () =>
        until('editor and preview show the same block, or its neighbour', async () => {
          const [line, { block }] = [await editorLine(page), await previewPlace(frame)];
          return Math.abs(blockOfLine(line) - block) <= 1 || `line ${line}, block ${block}`;
        });

      const editor = await page.locator('.editor-instance .monaco-editor').boundingBox();
      await page.mouse.move(editor.x + editor.width / 2, editor.y + editor.height / 2);
      await recordTops(frame);
      for (let step = 0; step < STEPS; step++) {
        const before = await editorOffset(page);
        await page.mouse.wheel(0, 110);
        await until('the editor scrolls', async () => (await editorOffset(page)) > before);
        await bothShow();
      }
      const tops = await recordTops(frame);
      assert.ok(tops.length > STEPS / 2, `the preview has followed ${tops.length} times`);
      assert.deepEqual(tops, inOrder(tops), 'the preview never moves backwards');
      assert.ok(tops.at(-1) > tops[0] + 3000, `the preview has come from ${tops[0]} to ${tops.at(-1)}`);

      // By then the editor leads no more, however busy the machine.
      await page.waitForTimeout(2 * HOLD);
      await frame.locator('body').evaluate(() => window.scrollTo(0, 0));
      await until('the editor is at its top', () => editorLine(page), 1);
      await recordTops(frame);
      const wanted = [];
      const lines = [];
      for (let step = 0; step < STEPS; step++) {
        wanted.push(
          // Two scrolls before the page is told of the first are one to it.
          await frame.locator('body').evaluate(
            () =>
              new Promise((scrolled) => {
                window.addEventListener('scroll', () => scrolled(window.scrollY), { once: true });
                window.scrollBy(0, 130);
              }),
          ),
        );
        await bothShow();
        lines.push(await editorLine(page));
      }
      assert.deepEqual(await recordTops(frame), wanted, 'what follows does not lead back');
      assert.deepEqual(lines, inOrder(lines), 'the editor never moves backwards');
      assert.ok(lines.at(-1) > lines[0] + 60, `the editor has come from line ${lines[0]} to ${lines.at(-1)}`);
    });
  });
});
