import { createRequire } from 'node:module';
import { join } from 'node:path';
import { host } from './install.mjs';
import { exitCodeIn, launchBrowser, PATIENCE } from './launch.mjs';
import { freePort } from './ports.mjs';

/** What the suite says, among all that the workbench does. */
const OURS = /^(?: {2}[✔✘-] |\n {2}\d+ passed)/u;

/**
 * Runs a suite inside the extension host of VS Code for the Web, a worker in a browser. `tests`: a module that exports `run()`. Returns the
 * exit code that it asks for, or 124 and 125 where it never does.
 */
export async function runInVSCodeWeb({ extension, tests, workspace }) {
  const { open } = createRequire(import.meta.url)(host.testWeb);
  const port = await freePort();
  const served = await open({
    browserType: 'none',
    quality: 'stable',
    commit: host.web.build,
    testRunnerDataDir: host.web.folder,
    host: 'localhost',
    port,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    folderPath: workspace,
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const finished = exitCodeIn(page);
    const log = [];
    await page.exposeFunction('codeAutomationLog', (_type, args) => {
      const line = args.join(' ');
      log.push(line);
      if (OURS.test(line)) console.log(line);
    });
    await page.goto(`http://localhost:${port}`, { timeout: PATIENCE });
    const code = await finished;
    if (code !== 0) {
      console.error(log.join('\n'));
      await page.screenshot({ path: join(extension, '.vscode-test/failed-web.png') }).catch(() => {});
    }
    return code;
  } finally {
    await browser.close();
    served.dispose();
  }
}
