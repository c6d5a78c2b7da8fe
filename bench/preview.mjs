// From a key to the painted preview, in the real workbench: npm run bench:preview
import { withWorkbench } from '../test/host/desk.mjs';
import { installHost } from '../test/host/install.mjs';
import { previewFrame } from '../test/host/preview/frame.mjs';
import { makeBriefing, SIZES } from './briefings.ts';
import { median } from './measure.ts';
import { digits, printTable } from './table.ts';

const KEYSTROKES = 40;
const WARM = 10;
const SETTINGS = { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on', 'editor.quickSuggestions': false };

installHost();
const files = Object.fromEntries(['7 KB', '700 KB'].map((size) => [nameOf(size), makeBriefing(SIZES[size], 'en', 1)]));
const times = {};
await withWorkbench({ settings: SETTINGS, files }, async (desk) => {
  for (const size of ['7 KB', '700 KB']) times[size] = await keystrokes(desk, size);
});
const [small, large] = [median(times['7 KB']), median(times['700 KB'])];
printTable(
  'From a key to the painted preview, median',
  ['text', 'ms', '× at 7 KB'],
  [
    ['7 KB', digits(small), '1'],
    ['700 KB', digits(large), digits(large / small)],
  ],
);

function nameOf(size) {
  return `${size.replace(' ', '').toLowerCase()}.md`;
}

/** Types letters into a paragraph in the middle of a briefing; milliseconds from each key to the frame that shows it. */
async function keystrokes({ page, open, known, command, goTo }, size) {
  const lines = files[nameOf(size)].split('\n');
  const line = lines.findIndex((text, index) => index > lines.length / 2 && /^[A-Z“][^\n]{80}/.test(text));
  await open(nameOf(size));
  await known();
  await command('Briefing: Open Preview to the Side');
  const frame = await previewFrame(page);
  await page.waitForTimeout(3000);
  await page.keyboard.press('Control+1');
  await goTo(line + 1, lines[line].indexOf(' ', 12) + 1);
  const body = frame.locator('body');
  // Both windows share the clock of the machine.
  await page.evaluate(() =>
    window.addEventListener(
      'keydown',
      () => {
        window.pressed = Date.now();
      },
      { capture: true },
    ),
  );
  await body.evaluate(() => {
    const observer = new MutationObserver(() =>
      requestAnimationFrame(() => setTimeout(() => window.painted(Date.now()))),
    );
    observer.observe(document.querySelector('.briefing'), { subtree: true, childList: true, characterData: true });
  });
  const found = [];
  for (let index = 0; index < KEYSTROKES; index++) {
    const painted = body.evaluate(
      () =>
        new Promise((resolve) => {
          window.painted = resolve;
        }),
    );
    await page.keyboard.press('x');
    found.push((await painted) - (await page.evaluate(() => window.pressed)));
    await page.waitForTimeout(500);
  }
  await command('File: Revert File');
  return found.slice(WARM);
}
