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
 * Opens the samples in a workbench with the extension, and hands the page to `use`. `files`: what lies in the workspace besides, by path;
 * `without`: VS Code's own extensions that are left out. Nothing is left of it afterwards.
 */
export async function withWorkbench({ settings, locale, viewport, files = {}, without }, use) {
  const workspace = mkdtempSync(join(tmpdir(), 'newsroom-'));
  cpSync(join(root, 'samples'), workspace, { recursive: true });
  for (const [path, content] of Object.entries(files)) writeFileSync(join(workspace, path), content);
  const workbench = await startWorkbench({ settings, locale, without });
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
      await quickInput(page, 'F1', name);
    },
    async open(name) {
      await quickInput(page, 'Control+P', name);
      await page.waitForSelector(`.tab.active[aria-label*="${name}"]`, { timeout: PATIENCE });
    },
    /** Puts the cursor into the editor on the left, wherever it was. */
    async focusEditor() {
      await press(page, 'Control+1', page.locator('.editor-instance .monaco-editor.focused').first());
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
      const input = page.locator('.quick-input-widget input').first();
      await press(page, 'Control+G', input);
      await page.keyboard.type(`${line}:${column}`, { delay: 5 });
      await page.keyboard.press('Enter');
      await input.waitFor({ state: 'hidden' });
      await page.locator('.statusbar-item', { hasText: `Ln ${line}, ` }).waitFor({ timeout: PATIENCE });
    },
    /** Changes the colours by the label of a theme: what settings say of high contrast, VS Code in a browser goes by only once it has started. */
    async theme(label) {
      await quickInput(page, 'Control+K Control+T', label);
    },
    shot: (name) => page.screenshot({ path: join(pictures, `${name}.png`) }),
  };
}

/** Presses a key, or one after the other, until what they bring is there: a preview that is just getting or losing the focus swallows some. */
async function press(page, keys, wanted) {
  for (const start = Date.now(); Date.now() - start < PATIENCE; ) {
    for (const key of keys.split(' ')) await page.keyboard.press(key);
    const came = await wanted.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (came) return;
  }
  throw new Error(`${keys} did nothing.`);
}

/** Chooses in the list that a key opens what is called so. */
async function quickInput(page, key, name) {
  const input = page.locator('.quick-input-widget input').first();
  await press(page, key, input);
  await page.keyboard.type(name, { delay: 10 });
  // The list is that of the whole name as soon as it stands first in it.
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor({ timeout: PATIENCE });
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden', timeout: PATIENCE });
}
