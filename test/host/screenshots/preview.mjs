import { withWorkbench } from '../desk.mjs';
import { previewFrame } from '../preview/frame.mjs';
import { dark, light } from './themes.mjs';

/** The draft with its preview beside; `use` gets the inside of the preview too. */
async function withPreview(settings, use) {
  const viewport = { width: 1080, height: 660 };
  await withWorkbench({ settings, viewport }, async (desk) => {
    await desk.open('to-review.md');
    await desk.known();
    await desk.page.keyboard.press('Control+B');
    await desk.command('Briefing: Open Briefing Preview to the Side');
    const frame = await previewFrame(desk.page);
    await frame.locator('.strip .count').filter({ hasText: 'words' }).waitFor();
    await desk.page.waitForTimeout(1000);
    await use(desk, frame);
  });
}

/** Scenes by name. */
export const previewScenes = {
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
};
