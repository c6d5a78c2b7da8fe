import { PATIENCE } from '../launch.mjs';

/** The inside of the preview that the workbench shows: the last one, where there are several. */
export async function previewFrame(page) {
  const outer = page.locator('iframe.webview.ready');
  await outer.first().waitFor({ timeout: PATIENCE });
  return outer.last().contentFrame().locator('iframe#active-frame').contentFrame();
}

/** What has not come about after so long does not, in milliseconds. */
const ENOUGH = 30_000;

/** Waits until a question has the wanted answer, and fails with the answer that it has. */
export async function until(what, ask, wanted = true) {
  let answer;
  for (const start = Date.now(); Date.now() - start < ENOUGH; ) {
    answer = await ask();
    if (JSON.stringify(answer) === JSON.stringify(wanted)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what}: ${JSON.stringify(answer)} instead of ${JSON.stringify(wanted)}`);
}
