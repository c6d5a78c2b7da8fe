import { aptInstall, findProgram } from './packages.mjs';

/** The path of a Chromium: the one that CHROMIUM names, or the first on the PATH. Undefined where there is none. */
function find() {
  return process.env.CHROMIUM || findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
}

/**
 * The path of a Chromium. Where there is none, and Debian's packages may be installed, Debian's is. Throws, and names the package, where
 * that is not so: a test that cannot run fails.
 */
export function chromium() {
  if (!find()) aptInstall('chromium', 'fonts-dejavu-core');
  const path = find();
  if (path) return path;
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
