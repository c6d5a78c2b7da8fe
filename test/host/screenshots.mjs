// Takes the screenshots of the README, and others to look at, from the real workbench: node test/host/screenshots.mjs [NAME…]
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installHost } from './install.mjs';
import { startWorkbench } from './workbench.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, '.vscode-test/screenshots');
mkdirSync(out, { recursive: true });
installHost();

/** Opens the samples in a workbench with the extension, and hands the page to `use`. */
async function withWorkbench({ settings, locale, viewport }, use) {
  const workspace = mkdtempSync(join(tmpdir(), 'newsroom-'));
  cpSync(join(root, 'samples'), workspace, { recursive: true });
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
    await use(desk(page));
  } finally {
    await workbench.close();
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** What an editor does, and a picture of it. */
function desk(page) {
  return {
    page,
    async command(name) {
      await page.keyboard.press('F1');
      await page.waitForSelector('.quick-input-widget input');
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
      await page.waitForSelector('.squiggly-warning', { timeout: 30000 });
      await page.waitForTimeout(1500);
    },
    async goTo(line, column) {
      await page.keyboard.press('Control+G');
      await page.waitForSelector('.quick-input-widget input');
      await page.keyboard.type(`${line}:${column}`, { delay: 5 });
      await page.keyboard.press('Enter');
      await page.waitForTimeout(300);
    },
    shot: (name) => page.screenshot({ path: join(out, `${name}.png`) }),
  };
}

const light = {
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
};
const dark = { ...light, 'workbench.colorTheme': 'Default Dark Modern' };

const SCENES = {
  async light() {
    await withWorkbench({ settings: light }, async ({ page, open, shot, command, goTo }) => {
      await open('to-review.md');
      await page.keyboard.press('Control+Shift+M');
      await page.waitForTimeout(1000);
      await shot('problems-light');
      await command('Briefing: Show Figures');
      await page.waitForTimeout(1500);
      await shot('ledger-light');
      await page.keyboard.press('Control+1');
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
    await withWorkbench({ settings: light, locale: 'fr' }, async ({ page, open, shot, goTo }) => {
      await open('a-relire.md');
      await page.keyboard.press('Control+Shift+M');
      await page.waitForTimeout(1000);
      await page.click('.activitybar [aria-label*="Briefing Desk"]');
      await page.waitForTimeout(1500);
      await shot('problems-french');
      await page.keyboard.press('Control+1');
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
    await withWorkbench({ settings: dark }, async ({ page, open, shot, goTo }) => {
      await open('a-relire.md');
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

const wanted = process.argv.slice(2);
for (const [name, scene] of Object.entries(SCENES)) if (wanted.length === 0 || wanted.includes(name)) await scene();
console.log(`Pictures are in ${out}`);
