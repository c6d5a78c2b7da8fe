// Keystroke to painted preview in a real VS Code, large text against small: npm run bench:preview [-- ROUNDS]
import { withWorkbench } from '../../test/host/desk.mjs';
import { installHost } from '../../test/host/install.mjs';
import { previewFrame } from '../../test/host/preview/frame.mjs';
import { makeBriefing, SIZES } from '../briefings.ts';
import { median } from '../measure.ts';
import { digits, printTable } from '../table.ts';
import { armPreview, armWorkbench } from './clocks.mjs';

const SMALL = '7 KB';
const LARGE = '700 KB';

/** So many keys go by before any is measured. */
const WARM_UP = 10;

/** From what one key has brought about to the next key, in milliseconds: all that follows when typing pauses is over by then. */
const PAUSE = 1500;

/** Its parsing of all text, for its own outline, would be measured too: it holds up all extensions for a second at 700 KB. */
const WITHOUT = ['markdown-language-features'];

const rounds = Number(process.argv[2] ?? 40);

/** The line, from 1, of the paragraph of prose that stands in the middle of a text. */
function middleOf(text) {
  const prose = /\n\n[A-Z“][^\n]{80}/g;
  prose.lastIndex = text.length / 2;
  return text.slice(0, prose.exec(text).index).split('\n').length + 2;
}

/** Opens a briefing with its preview beside, the cursor in the middle, and hands over what types a letter there. */
async function withPreview(size, use) {
  const text = makeBriefing(SIZES[size], 'en', 1);
  const settings = { 'editor.wordWrap': 'on', 'workbench.secondarySideBar.defaultVisibility': 'hidden' };
  const options = {
    settings,
    files: { 'measured.md': text },
    viewport: { width: 1400, height: 800 },
    without: WITHOUT,
  };
  await withWorkbench(options, async ({ page, open, known, command, focusEditor, goTo }) => {
    await open('measured.md');
    await known();
    await command('Briefing: Open Briefing Preview to the Side');
    const frame = await previewFrame(page);
    await frame.locator('.briefing h1').waitFor();
    await focusEditor();
    await goTo(middleOf(text), 8);
    await page.evaluate(armWorkbench);
    const inside = frame.locator('body');
    await inside.evaluate(armPreview);
    await use(async () => {
      await page.waitForTimeout(PAUSE);
      await inside.evaluate(() => window.watch());
      await page.keyboard.press('x');
      const { painted, bytes } = await inside.evaluate(() => window.seen);
      return { time: painted - (await page.evaluate(() => window.pressed)), bytes };
    });
  });
}

installHost();
await withPreview(SMALL, async (typeSmall) => {
  await withPreview(LARGE, async (typeLarge) => {
    const small = [];
    const large = [];
    for (let round = 0; round < WARM_UP + rounds; round++) {
      small.push(await typeSmall());
      large.push(await typeLarge());
    }
    const row = (name, typed) => {
      const measured = typed.slice(WARM_UP);
      const most = Math.max(...measured.map(({ bytes }) => bytes));
      return [name, digits(median(measured.map(({ time }) => time))), String(most)];
    };
    printTable(
      'Keystroke to painted preview',
      ['text', 'ms', 'bytes sent, at most'],
      [row(SMALL, small), row(LARGE, large)],
    );
    const ratio = median(large.map(({ time }, round) => time / small[round].time).slice(WARM_UP));
    console.log(`\n${LARGE} against ${SMALL}: ${digits(ratio)} ×, median of ${rounds} rounds`);
  });
});
