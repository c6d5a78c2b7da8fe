// Runs the tests in real editors: node test/host/run.mjs [pattern]
// The extension in VS Code: on the desktop where VSCODE_EXECUTABLE names one or VS Code can be downloaded, else in a browser, from npm and
// Debian's packages. The same in VS Code for the Web. The language server in Neovim. With a pattern, a regular expression, only the tests
// in VS Code whose names it matches.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { runInCodeServer } from './code-server.mjs';
import { installHost } from './install.mjs';
import { endWhenAsked } from './launch.mjs';
import { testNeovim } from './neovim.mjs';
import { testPreview } from './preview.mjs';
import { runInVSCodeWeb } from './web.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pattern = process.argv[2] ?? '';

/** The whole takes minutes; after so long it has hung, in milliseconds. */
const PATIENCE = 1_800_000;

/** Bundles a suite into one file, which has to lie inside the extension. Returns its path. */
async function bundle(suite, name, options) {
  const outfile = join(root, '.vscode-test', suite, name);
  rmSync(join(root, '.vscode-test', suite), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: [`test/host/${suite}/index.ts`],
    outfile,
    bundle: true,
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    logLevel: 'warning',
    ...options,
  });
  return outfile;
}

/** True where VS Code has a screen to appear on, and can be downloaded; where it has to be, since the other way is for Linux alone. */
async function canDownload() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return true;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  try {
    await fetch('https://update.code.visualstudio.com/api/releases/stable', { signal: AbortSignal.timeout(5000) });
    return true;
  } catch {
    return false;
  }
}

async function runOnDesktop({ extension, tests, workspace }) {
  const { runTests } = await import('@vscode/test-electron');
  const executable = process.env.VSCODE_EXECUTABLE;
  return runTests({
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    launchArgs: [workspace, '--disable-extensions', '--skip-welcome', '--skip-release-notes'],
    ...(executable && { vscodeExecutablePath: executable }),
  });
}

/** Runs a suite with a workspace of its own, which is thrown away. Throws where it fails. */
async function inWorkspace(run, parts) {
  const workspace = mkdtempSync(join(tmpdir(), 'briefing-workspace-'));
  cpSync(join(root, 'test/host/workspace'), workspace, { recursive: true });
  try {
    const code = await run({ extension: root, workspace, ...parts });
    if (code !== 0) throw new Error(`The tests in VS Code ended with status ${code}.`);
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

async function testExtension() {
  // Mocha is taken from the project's packages as the suite runs.
  const define = { ONLY: JSON.stringify(pattern) };
  const tests = await bundle('suite', 'index.cjs', { platform: 'node', external: ['vscode', 'mocha'], define });
  const report = join(root, '.vscode-test/report.txt');
  rmSync(report, { force: true });
  if (process.env.VSCODE_EXECUTABLE || (await canDownload())) return inWorkspace(runOnDesktop, { tests });
  installHost();
  return inWorkspace(runInCodeServer, { tests, report });
}

async function testInWeb() {
  if (process.platform !== 'linux') return console.log('VS Code for the Web is tried on Linux alone.');
  installHost();
  const define = { global: 'globalThis' };
  const tests = await bundle('web', 'index.js', { platform: 'browser', external: ['vscode'], define });
  return inWorkspace(runInVSCodeWeb, { tests });
}

endWhenAsked();
setTimeout(() => {
  console.error('The tests in real editors took too long.');
  process.exit(124);
}, PATIENCE).unref();

mkdirSync(join(root, '.vscode-test'), { recursive: true });
await testExtension();
if (!pattern) {
  await testInWeb();
  await testPreview();
  testNeovim();
}
