import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodeIn } from './launch.mjs';
import { startWorkbench } from './workbench.mjs';

/**
 * Runs a suite inside the extension host of VS Code in a browser: `tests` is a module that exports `run()`, and writes its report to
 * `report`, if it has one; `installed` as in `startWorkbench`. Returns the exit code that it asks for, or 124 and 125 where it never does.
 */
export async function runInCodeServer({ extension, tests, workspace, report = null, installed = {} }) {
  const workbench = await startWorkbench({ installed });
  try {
    const remote = (path) => `vscode-remote://127.0.0.1:${workbench.port}${encodeURI(path)}`;
    const payload = [
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(tests)],
      ['enableProposedApi', ''],
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
    ];
    const { page, go } = await workbench.openPage({ folder: workspace, payload: JSON.stringify(payload) });
    const finished = exitCodeIn(page);
    await page.exposeFunction('codeAutomationLog', () => {});
    await go();
    const code = await finished;
    if (report) process.stdout.write(readReport(report));
    if (code !== 0) {
      await page.screenshot({ path: join(extension, '.vscode-test/failed.png') }).catch(() => {});
      process.stdout.write(deskLog(workbench.state));
    }
    return code;
  } finally {
    await workbench.close();
  }
}

function readReport(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return 'The suite wrote no report: it did not run to its end.\n';
  }
}

/** What the extension and its server had to say, the last of it. */
function deskLog(state) {
  const logs = readdirSync(state, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /Briefing Desk[^/]*\.log$/.test(name),
  );
  return logs.map((name) => `${name}:\n${readFileSync(join(state, name), 'utf8').slice(-5000)}\n`).join('');
}
