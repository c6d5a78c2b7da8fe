import assert from 'node:assert/strict';
import { withWorkbench } from '../desk.mjs';
import { installHost } from '../install.mjs';
import { previewFrame } from './frame.mjs';
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

/** Who has not followed after so long does not, in milliseconds. */
const LATEST = 3_000;

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

/** Waits until a number has not changed for a while. */
async function rested(page, read) {
  for (let last = await read(), still = 0; still < 3; ) {
    await page.waitForTimeout(60);
    const now = await read();
    still = now === last ? still + 1 : 0;
    last = now;
  }
}

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
      await desk.command('Briefing: Open Preview to the Side');
      const frame = await previewFrame(page);
      await frame.locator(`main .block:nth-child(${BLOCKS - 10})`).waitFor({ state: 'attached' });
      const images = frame.locator('main img');
      await images.first().evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
      const off = [];
      const compare = async (step, from) => {
        for (const start = Date.now(); ; await page.waitForTimeout(60)) {
          const line = await editorLine(page);
          const { block, top } = await previewPlace(frame);
          const isOff = Math.abs(blockOfLine(line) - block) > 1;
          // On a busy machine what follows may start late.
          if (isOff && Date.now() - start < LATEST) continue;
          if (isOff) off.push(`${from} ${step}: line ${line}, block ${block}`);
          return { top, line };
        }
      };

      const editor = await page.locator('.editor-instance .monaco-editor').boundingBox();
      await page.mouse.move(editor.x + editor.width / 2, editor.y + editor.height / 2);
      const tops = [];
      for (let step = 0; step < STEPS; step++) {
        await page.mouse.wheel(0, 110);
        await rested(page, async () => (await previewPlace(frame)).top);
        tops.push((await compare(step, 'editor')).top);
      }
      assert.deepEqual(
        tops,
        tops.toSorted((a, b) => a - b),
        'the preview never moves backwards',
      );
      assert.ok(tops.at(-1) > tops[0] + 3000, `the preview has come from ${tops[0]} to ${tops.at(-1)}`);

      await frame.locator('body').evaluate(() => window.scrollTo(0, 0));
      await rested(page, () => editorLine(page));
      const lines = [];
      const moved = [];
      for (let step = 0; step < STEPS; step++) {
        const wanted = await frame.locator('body').evaluate(() => {
          window.scrollBy(0, 130);
          return window.scrollY;
        });
        await rested(page, () => editorLine(page));
        const { top, line } = await compare(step, 'preview');
        if (top !== wanted) moved.push(`${step}: ${wanted} became ${top}`);
        lines.push(line);
      }
      assert.deepEqual(moved, [], 'what follows does not lead back');
      assert.deepEqual(
        lines,
        lines.toSorted((a, b) => a - b),
        'the editor never moves backwards',
      );
      assert.ok(lines.at(-1) > lines[0] + 60, `the editor has come from line ${lines[0]} to ${lines.at(-1)}`);
      assert.deepEqual(off, [], 'both show the same block, or its neighbour');
    });
  });
});
