import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Longer than any installation takes, in milliseconds. */
const PATIENCE = 600_000;

/** The path of the first of some programs that is there; undefined where none is. */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Installs Debian's packages where that is allowed: to root, on a machine that has them. */
export function aptInstall(...packages) {
  if (process.getuid?.() !== 0) return;
  console.log(`Installing ${packages.join(' and ')} for the tests …`);
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: PATIENCE }).status === 0;
  if (apt('update', '-qq')) apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}
