import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Extension, start } from './activate.ts';

type WebWorker = ConstructorParameters<typeof LanguageClient>[2];

/** The browser's own, of which the compiler is not told. */
declare const Worker: new (script: string) => WebWorker;

/** The extension's entry in a browser: the server is a Web Worker. */
export function activate(context: ExtensionContext): Extension {
  const scripts = `${Uri.joinPath(context.extensionUri, 'server/dist').toString(true)}/`;
  return start(context, (options) => {
    const initializationOptions = { ...options.initializationOptions, scripts };
    const worker = new Worker(`${scripts}server.browser.js`);
    return new LanguageClient('briefing', 'Briefing Desk', worker, { ...options, initializationOptions });
  });
}
