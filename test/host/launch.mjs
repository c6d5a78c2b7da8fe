import { pathToFileURL } from 'node:url';
import { CHROMIUM_FLAGS, chromium } from './browser.mjs';
import { host } from './install.mjs';

/** Longer than a browser takes to start, or to open a page, on a busy machine, in milliseconds. */
export const PATIENCE = 120_000;

/** A suite that has not ended after so long has failed, in milliseconds. */
const SUITE_PATIENCE = 600_000;

/** Settles with the exit code that the suite in a page asks for: 124 where it never does, 125 where the page is gone before. */
export function exitCodeIn(page) {
  return new Promise((resolve) => {
    void page.exposeFunction('codeAutomationExit', resolve);
    page.once('close', () => resolve(125));
    page.once('crash', () => resolve(125));
    setTimeout(resolve, SUITE_PATIENCE, 124).unref();
  });
}

/** Ends this process, and by that what it has started: the browser, VS Code, other tests. */
const end = () => process.exit(143);

/** Has a request to end this process end what it has started, too. */
export function endWhenAsked() {
  if (!process.listeners('SIGTERM').includes(end)) process.on('SIGTERM', end);
}

/** Starts a Chromium without a window. Close it when done. */
export async function launchBrowser() {
  const { chromium: playwright } = await import(pathToFileURL(host.playwright).href);
  endWhenAsked();
  return playwright.launch({
    executablePath: chromium(),
    headless: true,
    args: CHROMIUM_FLAGS,
    timeout: PATIENCE,
    // On that signal it would close the browser, and keep this process alive.
    handleSIGTERM: false,
  });
}
