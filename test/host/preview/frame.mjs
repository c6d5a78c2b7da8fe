import { PATIENCE } from '../launch.mjs';

/** The inside of the one preview that the workbench shows. */
export async function previewFrame(page) {
  const outer = page.locator('iframe.webview.ready');
  await outer.first().waitFor({ timeout: PATIENCE });
  return outer.last().contentFrame().locator('iframe#active-frame').contentFrame();
}
