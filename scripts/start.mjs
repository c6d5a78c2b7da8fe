// From a bare clone to findings: node scripts/start.mjs [FILE…]
// Installs what is missing, builds, and checks the files that are named, or else the samples.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, install, root } from './run.mjs';

install();
build();

const files = process.argv.slice(2);
const demo = files.length === 0;
const briefing = join(root, 'server/bin/briefing.js');
const { status } = spawnSync(process.execPath, [briefing, 'check', ...(demo ? ['samples'] : files)], {
  // npm runs this in the project's folder; names of files are meant from where it was called.
  cwd: demo ? root : (process.env.INIT_CWD ?? process.cwd()),
  stdio: 'inherit',
});
// Findings in the samples are what they are there for.
process.exitCode = demo && status === 1 ? 0 : (status ?? 1);
