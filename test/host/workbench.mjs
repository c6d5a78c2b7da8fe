import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { host } from './install.mjs';
import { launchBrowser, PATIENCE } from './launch.mjs';
import { freePort } from './ports.mjs';

const QUIET_SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** A workspace is trusted without a question, or stays restricted until trust is granted in the window. */
const trustSettings = (trusted) =>
  trusted ? { 'security.workspace.trust.enabled': false } : { 'security.workspace.trust.startupPrompt': 'never' };

/**
 * Starts VS Code's own web server on a folder of state of its own, and a browser to show it in. `settings` are the user's;
 * `locale` the language of the workbench, `installed` folders of extensions by the name that each is installed under, `without` names
 * of VS Code's own extensions that are left out, `trusted` whether what it opens is. Close it when done: nothing is left behind.
 */
export async function startWorkbench({
  settings = {},
  locale = 'en',
  installed = {},
  without = [],
  trusted = true,
} = {}) {
  const state = mkdtempSync(join(tmpdir(), 'briefing-workbench-'));
  const folder = (name) => join(state, name);
  mkdirSync(folder('user/User'), { recursive: true });
  writeFileSync(
    folder('user/User/settings.json'),
    JSON.stringify({ ...QUIET_SETTINGS, ...trustSettings(trusted), ...settings }),
  );
  if (locale !== 'en') pretendLanguagePack(folder('user'), locale);
  for (const [name, from] of Object.entries(installed)) cpSync(from, folder(`extensions/${name}`), { recursive: true });
  if (without.length > 0) placeOwnExtensions(folder('own'), without);
  const port = await freePort();
  const log = openSync(folder('server.log'), 'w');
  const server = spawn(
    host.node,
    [
      join(host.vscode, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms'],
      ...[
        '--server-data-dir',
        folder('data'),
        '--user-data-dir',
        folder('user'),
        '--extensions-dir',
        folder('extensions'),
      ],
      ...(without.length > 0 ? ['--builtin-extensions-dir', folder('own')] : []),
      // Without the last one, VS Code ignores the request to run tests, and shows an ordinary window.
      ...['--locale', locale],
      ...['--telemetry-level', 'off', ...(trusted ? ['--disable-workspace-trust'] : []), '--enable-smoke-test-driver'],
    ],
    { cwd: state, stdio: ['ignore', log, log], env: { ...process.env, NODE_OPTIONS: '', VSCODE_IPC_HOOK_CLI: '' } },
  );
  // Whatever ends this process ends the server.
  const end = () => server.kill();
  process.on('exit', end);
  const origin = `http://127.0.0.1:${port}`;
  await untilReady(origin, server);

  const browser = await launchBrowser();
  return {
    port,
    state,
    async openPage(parameters, viewport = { width: 1280, height: 800 }) {
      const context = await browser.newContext({ viewport, locale });
      const page = await context.newPage();
      return { page, go: () => page.goto(`${origin}/?${new URLSearchParams(parameters)}`, { timeout: PATIENCE }) };
    },
    async close() {
      await browser.close();
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      process.off('exit', end);
      await Promise.race([ended, sleep(5000)]);
      rmSync(state, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Gathers VS Code's own extensions, some left out. */
function placeOwnExtensions(folder, without) {
  const from = join(host.vscode, 'extensions');
  mkdirSync(folder);
  for (const name of readdirSync(from)) if (!without.includes(name)) symlinkSync(join(from, name), join(folder, name));
}

/**
 * Makes VS Code take a language for installed though no pack of it can be fetched: the workbench itself stays English, extensions are
 * told the language, and show what they have in it.
 */
function pretendLanguagePack(userData, locale) {
  const translations = join(userData, `${locale}.json`);
  writeFileSync(translations, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: locale,
    label: locale,
    extensions: [{ extensionIdentifier: { id: `briefing-desk.language-pack-${locale}` }, version: '1.0.0' }],
    translations: { vscode: translations },
  };
  writeFileSync(join(userData, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}

async function untilReady(origin, server) {
  for (const start = Date.now(); Date.now() - start < PATIENCE; ) {
    if (server.exitCode !== null) throw new Error(`VS Code's server ended with status ${server.exitCode}`);
    const answered = await fetch(`${origin}/version`).catch(() => null);
    if (answered?.ok) return;
    await sleep(100);
  }
  throw new Error("VS Code's server did not answer in time");
}
