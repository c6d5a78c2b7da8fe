import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PATIENCE } from './launch.mjs';
import { startWorkbench } from './workbench.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where pictures of the workbench go. */
export const pictures = join(root, '.vscode-test/screenshots');

/**
 * Opens the samples in a workbench with the extension, and hands the page to `use`. `files`: what lies in the workspace besides, by path.
 * Nothing is left of it afterwards.
 */
export async function withWorkbench({ settings, locale, viewport, files = {} }, use) {
  const workspace = mkdtempSync(join(tmpdir(), 'newsroom-'));
  cpSync(join(root, 'samples'), workspace, { recursive: true });
  for (const [path, content] of Object.entries(files)) writeFileSync(join(workspace, path), content);
  const workbench = await startWorkbench({ settings, locale });
  try {
    const remote = (path) => `vscode-remote://127.0.0.1:${workbench.port}${encodeURI(path)}`;
    const payload = JSON.stringify([
      ['extensionDevelopmentPath', remote(root)],
      ['skipWelcome', 'true'],
    ]);
    const { page, go } = await workbench.openPage({ folder: workspace, payload }, viewport);
    await go();
    await page.waitForSelector('.monaco-workbench .statusbar');
    await use(desk(page, workspace));
  } finally {
    await workbench.close();
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** What an editor does, and a picture of it. */
function desk(page, workspace) {
  return {
    page,
    workspace,
    async command(name) {
      // A preview that is just getting the focus may lose the key.
      const input = page.locator('.quick-input-widget input').first();
      do await page.keyboard.press('F1');
      while (
        !(await input.waitFor({ timeout: 3000 }).then(
          () => true,
          () => false,
        ))
      );
      await page.keyboard.type(name, { delay: 10 });
      await page.waitForSelector('.quick-input-list .monaco-list-row');
      await page.waitForTimeout(400);
      await page.keyboard.press('Enter');
    },
    async open(name) {
      await page.keyboard.press('Control+P');
      await page.waitForSelector('.quick-input-widget input');
      await page.keyboard.type(name, { delay: 10 });
      await page.waitForSelector('.quick-input-list .monaco-list-row');
      await page.waitForTimeout(500);
      await page.keyboard.press('Enter');
      await page.waitForSelector(`.tab.active[aria-label*="${name}"]`, { timeout: PATIENCE });
    },
    /** Waits until the desk knows the text for a briefing. */
    async known() {
      await page.locator('.statusbar-item', { hasText: /\b(?:words|mots)\b/ }).waitFor({ timeout: PATIENCE });
      await page.waitForTimeout(300);
    },
    /** Waits until the desk has had its say of the text. */
    async checked() {
      await page.waitForSelector('.squiggly-warning', { timeout: PATIENCE });
      await page.waitForTimeout(1500);
    },
    async goTo(line, column) {
      await page.keyboard.press('Control+G');
      await page.waitForSelector('.quick-input-widget input');
      await page.keyboard.type(`${line}:${column}`, { delay: 5 });
      await page.keyboard.press('Enter');
      await page.waitForTimeout(300);
    },
    shot: (name) => page.screenshot({ path: join(pictures, `${name}.png`) }),
  };
}
