import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program in the project's folder, its output shown; where it fails, so does the script. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs one of the scripts in package.json. */
export function runScript(name, ...args) {
  run('npm', ['run', '--silent', name, ...args], { shell: process.platform === 'win32' });
}

/** Installs what the lockfile says, unless that has been done. */
export function install() {
  if (existsSync(new URL('../node_modules/.package-lock.json', import.meta.url))) return;
  run('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' });
}

/** Bundles the engine, the command line and the rest. */
export function build() {
  run(process.execPath, ['scripts/build.mjs']);
}
