// Runs the extension's tests in a real VS Code: node test/host/run.mjs [pattern]
// With a pattern, a regular expression, only the tests whose names it matches.
// Where VSCODE_EXECUTABLE names one or VS Code can be downloaded, on the desktop; else VS Code in a browser, from npm and Debian's packages.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { runInCodeServer } from './code-server.mjs';
import { installHost } from './install.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, '.vscode-test/suite');

/** Bundles the suite, which has to lie inside the extension; Mocha is taken from the project's packages as it runs. */
async function bundleSuite() {
  rmSync(out, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['test/host/suite/index.ts'],
    outfile: join(out, 'index.cjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    define: { ONLY: JSON.stringify(process.argv[2] ?? '') },
    logLevel: 'warning',
  });
}

async function canDownload() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return true;
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

await bundleSuite();
const workspace = mkdtempSync(join(tmpdir(), 'briefing-workspace-'));
const report = join(root, '.vscode-test/report.txt');
cpSync(join(root, 'test/host/workspace'), workspace, { recursive: true });
mkdirSync(join(root, '.vscode-test'), { recursive: true });
rmSync(report, { force: true });
const run = { extension: root, tests: join(out, 'index.cjs'), workspace, report };
try {
  if (process.env.VSCODE_EXECUTABLE || (await canDownload())) process.exitCode = await runOnDesktop(run);
  else {
    installHost();
    process.exitCode = await runInCodeServer(run);
  }
} finally {
  rmSync(workspace, { recursive: true, force: true });
}
