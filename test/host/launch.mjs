import { pathToFileURL } from 'node:url';
import { CHROMIUM_FLAGS, chromium } from './browser.mjs';
import { host } from './install.mjs';

/** Longer than a browser takes to start, or to open a page, on a busy machine, in milliseconds. */
export const PATIENCE = 120_000;

/** Starts a Chromium without a window. Close it when done. */
export async function launchBrowser() {
  const { chromium: playwright } = await import(pathToFileURL(host.playwright).href);
  return playwright.launch({ executablePath: chromium(), headless: true, args: CHROMIUM_FLAGS, timeout: PATIENCE });
}
