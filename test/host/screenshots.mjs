// Takes the screenshots of the README, and others to look at, from the real workbench: node test/host/screenshots.mjs [NAME…]
import { mkdirSync } from 'node:fs';
import { pictures, withWorkbench } from './desk.mjs';
import { installHost } from './install.mjs';
import { previewFrame } from './preview/frame.mjs';

mkdirSync(pictures, { recursive: true });
installHost();

const light = {
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
};
const dark = { ...light, 'workbench.colorTheme': 'Default Dark Modern' };

const SCENES = {
  async light() {
    await withWorkbench({ settings: light }, async ({ page, open, checked, shot, command, goTo, focusEditor }) => {
      await open('to-review.md');
      await checked();
      await page.keyboard.press('Control+Shift+M');
      await page.waitForTimeout(1000);
      await shot('problems-light');
      await command('Briefing: Show Figures');
      await page.waitForTimeout(1500);
      await shot('ledger-light');
      await focusEditor();
      await goTo(13, 22);
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+I');
      await page.waitForTimeout(1500);
      await shot('hover-light');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+.');
      await page.waitForTimeout(1500);
      await shot('quick-fix-light');
      await page.keyboard.press('Escape');
      await page.keyboard.press('F1');
      await page.keyboard.type('Briefing: ', { delay: 10 });
      await page.waitForTimeout(1000);
      await shot('palette-light');
      await page.keyboard.press('Escape');
      await command('Briefing: Get Started');
      await page.waitForTimeout(2500);
      await shot('walkthrough-light');
    });
  },
  async french() {
    await withWorkbench({ settings: light, locale: 'fr' }, async ({ page, open, checked, shot, goTo, focusEditor }) => {
      await open('a-relire.md');
      await checked();
      await page.keyboard.press('Control+Shift+M');
      await page.waitForTimeout(1000);
      await page.click('.activitybar [aria-label*="Briefing Desk"]');
      await page.waitForTimeout(1500);
      await shot('problems-french');
      await focusEditor();
      await goTo(13, 62);
      await page.keyboard.press('Control+.');
      await page.waitForTimeout(1500);
      await shot('quick-fix-french');
      await page.keyboard.press('Escape');
      await page.keyboard.press('F1');
      await page.keyboard.type('Briefing', { delay: 10 });
      await page.waitForTimeout(1000);
      await shot('palette-french');
    });
  },
  async dark() {
    await withWorkbench({ settings: dark }, async ({ page, open, checked, shot, goTo }) => {
      await open('a-relire.md');
      await checked();
      await page.keyboard.press('Control+Shift+M');
      await page.waitForTimeout(1000);
      await shot('problems-dark');
      await goTo(13, 95);
      await page.keyboard.press('End');
      await page.keyboard.type('\nSelon ', { delay: 20 });
      await page.keyboard.press('Control+Space');
      await page.waitForTimeout(1200);
      await shot('completion-dark');
    });
  },
};

/** The draft with its preview beside; `use` gets the inside of the preview too. */
async function withPreview(settings, use) {
  const viewport = { width: 1440, height: 900 };
  const quiet = {
    ...settings,
    'workbench.sideBar.location': 'left',
    'window.commandCenter': false,
  };
  await withWorkbench({ settings: quiet, viewport }, async (desk) => {
    await desk.open('to-review.md');
    await desk.known();
    await desk.page.keyboard.press('Control+B');
    await desk.command('Briefing: Open Preview to the Side');
    const frame = await previewFrame(desk.page);
    await frame.locator('.strip .count').filter({ hasText: 'words' }).waitFor();
    await desk.page.waitForTimeout(1000);
    await use(desk, frame);
  });
}

Object.assign(SCENES, {
  async preview() {
    await withPreview(light, async ({ page, shot, goTo, command, focusEditor }, frame) => {
      await focusEditor();
      await goTo(13, 22);
      await frame.locator('.mark.unsourced').first().hover();
      await page.waitForTimeout(500);
      await shot('preview');
      await frame.getByRole('button', { name: /other problems/ }).click();
      await page.waitForTimeout(500);
      await shot('preview-findings');
      await frame.getByRole('button', { name: 'Phone' }).click();
      await page.waitForTimeout(500);
      await shot('preview-phone');
      await frame.getByRole('button', { name: 'Mail' }).click();
      await page.waitForTimeout(2500);
      await shot('preview-mail');
      await frame.getByRole('button', { name: 'Page' }).click();
      await page.locator('.tab', { hasText: 'Preview to-review.md' }).click();
      await command('Briefing: Show or Hide the Desk');
      await page.waitForTimeout(500);
      await shot('preview-clean');
    });
  },
  async previewDark() {
    await withPreview(dark, async ({ page, shot }, frame) => {
      await frame.getByRole('button', { name: /other problems/ }).click();
      await page.waitForTimeout(500);
      await shot('preview-dark');
    });
  },
  async previewHighContrast() {
    await withPreview(light, async ({ page, theme, shot }, frame) => {
      await frame.getByRole('button', { name: /other problems/ }).click();
      for (const [label, name] of [
        ['Dark High Contrast', 'preview-contrast-dark'],
        ['Light High Contrast', 'preview-contrast-light'],
      ]) {
        await theme(label);
        await frame.locator('.mark.unsourced').first().hover();
        await page.waitForTimeout(1000);
        await shot(name);
      }
    });
  },
});

const wanted = process.argv.slice(2);
for (const [name, scene] of Object.entries(SCENES)) if (wanted.length === 0 || wanted.includes(name)) await scene();
console.log(`Pictures are in ${pictures}`);
