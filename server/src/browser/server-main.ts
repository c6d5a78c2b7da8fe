import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { InlineStyles } from '../inliner.ts';
import type { Runtime } from '../lsp/runtime.ts';
import { startServer } from '../lsp/server.ts';

/** The global object of a Web Worker, as far as it is used here. */
type Worker = ConstructorParameters<typeof BrowserMessageReader>[0] & {
  readonly location: { readonly href: string };
  importScripts(address: string): void;
  inlineStyles?: InlineStyles;
};

const worker = globalThis as unknown as Worker;

/** A worker reaches no files: the client serves them. */
const browserRuntime: Runtime = {
  schemes: new Set(),
  files: {
    read: (uri) => Promise.reject(new Error(uri)),
    exists: () => Promise.resolve(false),
    existsNow: () => null,
    findMarkdown: () => Promise.resolve([]),
  },
  pause: () =>
    new Promise((resolve) => {
      setTimeout(resolve, 0);
    }),
  async loadInliner(scripts = worker.location.href) {
    if (!worker.inlineStyles) worker.importScripts(new URL('inliner.js', scripts).href);
    return worker.inlineStyles!;
  },
  describe: (error) => (error instanceof Error ? error.message : String(error)),
};

startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), browserRuntime);
