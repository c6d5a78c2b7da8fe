import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aptInstall, findProgram } from './packages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const script = fileURLToPath(new URL('neovim.lua', import.meta.url));
const SAMPLES = ['samples/fr/a-relire.md', 'samples/en/to-review.md'];
const SEVERITIES = ['error', 'warning', 'info', 'hint'];

/** A program that says nothing for so long has failed, in milliseconds. */
const PATIENCE = 90_000;

/** Checks that Neovim shows, over standard input and output, what the command line prints for the same file. Throws where it does not. */
export function testNeovim() {
  if (!findProgram('nvim')) aptInstall('neovim');
  const nvim = findProgram('nvim');
  if (!nvim) throw new Error('This test needs Neovim: install the package “neovim”.');
  for (const sample of SAMPLES) {
    const file = join(root, sample);
    const expected = ofCommandLine(file);
    assert.ok(expected.length > 3, `much is found in ${sample}`);
    assert.deepEqual(ofNeovim(nvim, file), expected);
    console.log(`  ✔ Neovim shows in ${sample} what the command line prints (${expected.length} diagnostics)`);
  }
}

function run(command, args, env) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: PATIENCE,
    env: { ...process.env, LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8', ...env },
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

function ofNeovim(nvim, file) {
  const env = { FILE: file, NODE: process.execPath, SERVER: join(root, 'server/dist/server.cjs') };
  const { status, stdout, stderr } = run(nvim, ['--headless', '-u', 'NONE', '-c', `luafile ${script}`], env);
  assert.equal(status, 0, `Neovim ended with status ${status}: ${stderr}`);
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  return sorted(lines.map((line) => JSON.parse(line)));
}

function ofCommandLine(file) {
  const { stdout } = run(process.execPath, [join(root, 'server/dist/cli.js'), 'check', '--format', 'json', file]);
  const [{ diagnostics }] = JSON.parse(stdout);
  const text = readFileSync(file, 'utf8');
  const place = (offset) => {
    const lines = text.slice(0, offset).split('\n');
    return [lines.length - 1, Buffer.byteLength(lines.at(-1))];
  };
  return sorted(
    diagnostics.map(({ rule, severity, message, start, end }) => ({
      rule,
      severity: SEVERITIES.indexOf(severity) + 1,
      message,
      start: place(start),
      end: place(end),
    })),
  );
}

function sorted(diagnostics) {
  const key = ({ rule, start, end }) => JSON.stringify([start.map((each) => String(each).padStart(6, '0')), end, rule]);
  return diagnostics.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
