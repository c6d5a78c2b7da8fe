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
 * Opens the samples, or a folder of them, in a workbench with the extension, and hands the page to `use`. `files`: what lies in the
 * workspace besides, by path; `without`: VS Code's own extensions that are left out; `trusted`: false for a restricted workspace. Nothing is left of it afterwards.
 */
export async function withWorkbench({ settings, locale, viewport, samples = '.', files = {}, without, trusted }, use) {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-desk-'));
  const workspace = join(folder, 'newsroom');
  cpSync(join(root, 'samples', samples), workspace, { recursive: true });
  for (const [path, content] of Object.entries(files)) writeFileSync(join(workspace, path), content);
  const workbench = await startWorkbench({ settings, locale, without, trusted });
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
    rmSync(folder, { recursive: true, force: true });
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
      for (const start = Date.now(); ; ) {
        await press(page, 'Control+G', input);
        try {
          await input.fill(`:${line}:${column}`, { timeout: LISTED });
          await page.keyboard.press('Enter');
          await input.waitFor({ state: 'hidden', timeout: LISTED });
          break;
        } catch (error) {
          if (Date.now() - start > PATIENCE) throw error;
        }
      }
      await page.locator('.statusbar-item', { hasText: `Ln ${line}, ` }).waitFor({ timeout: PATIENCE });
    },
    /** Opens what VS Code has to tell, once there is news: its bell says so, as nothing pops up in a workbench that is driven. No key is pressed that a drop or a paste which is not done yet would take to the editor. */
    async news() {
      await page.locator('[id="status.notifications"] .codicon-bell-dot').click({ timeout: PATIENCE });
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

/** So long a list has for showing what is typed, in milliseconds, before it is opened anew. */
const LISTED = 10_000;

/**
 * Chooses in the list that a key opens what is called so. It is opened again where it did not show that: a list is closed when a preview
 * takes the focus late, and it knows what could be chosen when it was opened, so that commands for a preview are there only once VS Code
 * knows that the preview has the focus.
 */
async function quickInput(page, key, name) {
  const input = page.locator('.quick-input-widget input').first();
  // The list is that of the whole name as soon as it stands first in it.
  const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name });
  const timeout = LISTED;
  for (const start = Date.now(); ; ) {
    await press(page, key, input);
    try {
      const prefix = (await input.inputValue({ timeout })).startsWith('>') ? '>' : '';
      // All at once: while much is going on, a key or two of those that are typed may come too late.
      await input.fill(prefix + name, { timeout });
      await row.waitFor({ timeout });
      await page.keyboard.press('Enter');
      // What is chosen may ask at once for more, in the same place.
      await row.waitFor({ state: 'hidden', timeout });
      return;
    } catch (error) {
      if (Date.now() - start > PATIENCE) throw error;
      await page.keyboard.press('Escape');
      await input.waitFor({ state: 'hidden' });
    }
  }
}
