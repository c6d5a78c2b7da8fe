import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Called } from './call.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What a user runs. */
export const PROGRAM = fromRoot('server/bin/briefing.js');

/** Builds the program as it is published. Throws where that fails. */
export function buildProgram(): void {
  const { status, stderr } = spawnSync(process.execPath, [fromRoot('scripts/build.mjs')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** Calls the built program in a process of its own, from a folder, in English. */
export function callProgram(cwd: string, args: readonly string[], input: string | Uint8Array = ''): Called {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return { status: status ?? -1, stdout, stderr };
}
