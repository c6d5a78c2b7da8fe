import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Language } from '../server/src/core/language/types.ts';

/** Does its work on a text, at once or later. */
export type Peer = (text: string) => unknown;

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Installs the peers where that has not been done: nobody but this bench pays for them. */
export function installPeers(): void {
  const command = ['ci', '--ignore-scripts', '--prefer-offline'];
  try {
    execFileSync('npm', ['ls', '--silent'], { cwd: folder, stdio: 'ignore' });
  } catch {
    execFileSync('npm', command, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  }
}

/** Programs that check a whole text. The module has no types here: its packages are not the project's. */
export async function loadCheckers(): Promise<Readonly<Record<string, Peer>>> {
  return (await import(new URL('peers/checkers.mjs', import.meta.url).href)).checkers;
}

/** Programs that find amounts. */
export async function loadFinders(): Promise<Readonly<Record<Language, Readonly<Record<string, Peer>>>>> {
  return (await import(new URL('peers/finders.mjs', import.meta.url).href)).finders;
}
