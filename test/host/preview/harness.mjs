import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { previewPage } from '../../../client/src/preview/page.ts';
import { DEFAULT_VIEW } from '../../../client/src/preview/view.ts';
import { defaultConfiguration } from '../../../server/src/core/config/defaults.ts';
import { LivePreview } from '../../../server/src/core/live/preview.ts';
import { createBriefingService } from '../../../server/src/core/service.ts';
import { launchBrowser } from '../launch.mjs';

const files = new URL('../../../client/dist/', import.meta.url);
const TYPES = { js: 'text/javascript', css: 'text/css', png: 'image/png', svg: 'image/svg+xml' };

/** What the page says, as good as any words. */
const WORDS = {
  toolbar: 'The desk',
  layout: 'Layout',
  desktop: 'Page',
  phone: 'Phone',
  mail: 'Mail',
  words: '{0} words',
  minutes: '{0} min',
  sourced: '{0} sourced',
  unsourced: '{0} unsourced',
  other: '1 other problem',
  others: '{0} other problems',
  nothing: 'This is no briefing.',
  mailFrame: 'The mail',
  remarks: 'Remarks: {0}',
  nesting: 'Shown as written: nested too deeply.',
  cost: 'Shown as written: too many marks.',
  html: 'Shown as written: too much HTML.',
  toSource: 'Enter shows it in the text',
};

/** The colours that VS Code would give. */
const COLORS = {
  'editor-background': '#ffffff',
  'editor-foreground': '#3b3b3b',
  'textLink-foreground': '#005fb8',
  focusBorder: '#005fb8',
  'font-family': 'sans-serif',
  'editorWidget-background': '#f8f8f8',
  'editorWidget-foreground': '#3b3b3b',
  'editorWarning-foreground': '#bf8803',
  'editorError-foreground': '#e51400',
  'editorInfo-foreground': '#1a85ff',
};

/**
 * The page of the preview in a Chromium, with its own script, styles and policy, but without VS Code around: the test is its other side.
 * `images`: what it may load from beside the briefing, by name.
 */
export async function openHarness({ images = {}, viewport = { width: 900, height: 700 }, remoteImages = false } = {}) {
  const server = createServer(async ({ url }, response) => {
    const name = decodeURIComponent(url.slice(1));
    const type = TYPES[name.split('.').at(-1)] ?? 'text/html; charset=utf-8';
    const body = name === '' ? page : (images[name] ?? (await readFile(new URL(name, files)).catch(() => null)));
    response.writeHead(body === null ? 404 : 200, { 'content-type': type });
    response.end(body ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const page = previewPage({
    language: 'en',
    source: origin,
    nonce: 'abc123',
    script: `${origin}/preview.js`,
    style: `${origin}/preview.css`,
    remoteImages,
    title: 'Preview',
    words: WORDS,
  });
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport });
  const tab = await context.newPage();
  /** What the page has told. */
  const told = [];
  await tab.exposeFunction('told', (message) => void told.push(message));
  await tab.addInitScript(() => {
    let state;
    window.acquireVsCodeApi = () => ({
      postMessage: (message) => void window.told(message),
      getState: () => state,
      setState: (next) => {
        state = next;
      },
    });
  });
  return {
    origin,
    tab,
    told,
    async load() {
      await tab.goto(origin);
      await tab.evaluate((colors) => {
        for (const [name, color] of Object.entries(colors)) {
          document.documentElement.style.setProperty(`--vscode-${name}`, color);
        }
      }, COLORS);
    },
    async post(message) {
      await tab.evaluate((each) => window.postMessage(each, '*'), message);
      // Two frames later it has been heard and painted.
      await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** A briefing that is edited, and the page that shows it. */
export class Shown {
  #revision = null;
  #count = 0;

  constructor(harness, text) {
    this.harness = harness;
    this.document = createBriefingService().open(text, { config: defaultConfiguration });
    this.preview = new LivePreview(this.document, 'en', () => ++this.#count);
  }

  /** Shows what has changed. Returns the bytes of the message. */
  async update() {
    const patch = { version: 1, ...this.preview.since(this.#revision) };
    this.#revision = patch.revision;
    const message = { type: 'patch', patch, folder: `${this.harness.origin}/`, uri: 'untitled:a.md', locked: false };
    await this.harness.post(message);
    if (patch.since === null) await this.#allShown(patch);
    return JSON.stringify(message).length;
  }

  /** A long briefing comes into the page in slices. */
  async #allShown({ body, notes }) {
    const count = [...body, ...notes].reduce((sum, { insert }) => sum + insert.length, 0);
    await this.harness.tab.waitForFunction(
      (wanted) => document.querySelectorAll('main.briefing :is(.block, .footnote)').length === wanted,
      count,
    );
  }

  async edit(start, end, text) {
    this.document.edit({ start, end, text });
    return this.update();
  }

  async view(change) {
    await this.harness.post({ type: 'view', view: { ...DEFAULT_VIEW, ...change } });
  }
}

/** An image of one colour, so wide and so high. */
export function svg(width, height) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#789"/></svg>`;
}
