import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

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
