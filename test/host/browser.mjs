import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium: the one that CHROMIUM names, or the first on the PATH. Undefined where there is none. */
function find() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/**
 * The path of a Chromium. Where there is none, and Debian's packages may be installed, Debian's is. Throws, and names the package, where
 * that is not so: a test that cannot run fails.
 */
export function chromium() {
  const found = find();
  if (found) return found;
  const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  if (process.getuid?.() === 0) {
    console.log('Installing Chromium for the tests …');
    if (apt('update', '-qq')) apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  }
  const installed = find();
  if (installed) return installed;
  throw new Error('The tests in VS Code need Chromium: install the package “chromium”, or name one in CHROMIUM.');
}

/** How Chromium is started for tests: without a window, and without asking anything of anybody on the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
