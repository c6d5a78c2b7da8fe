// From a bare clone to findings: node scripts/start.mjs [FILE…]
// Installs what is missing, builds, and checks the files that are named, or else the samples.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = process.argv.slice(2);

function runOrStop(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(new URL('../node_modules/esbuild', import.meta.url))) {
  runOrStop('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' });
}
runOrStop(process.execPath, ['scripts/build.mjs']);

const demo = files.length === 0;
const briefing = fileURLToPath(new URL('../server/bin/briefing.js', import.meta.url));
const { status } = spawnSync(process.execPath, [briefing, 'check', ...(demo ? ['samples'] : files)], {
  // npm runs this in the project's folder; names of files are meant from where it was called.
  cwd: demo ? root : (process.env.INIT_CWD ?? process.cwd()),
  stdio: 'inherit',
});
// Findings in the samples are what they are there for.
process.exitCode = demo && status === 1 ? 0 : (status ?? 1);
