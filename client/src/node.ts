import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Extension, start } from './activate.ts';

/** The extension's entry on the desktop and on remote machines: the server is a process beside. */
export function activate(context: ExtensionContext): Extension {
  const module = context.asAbsolutePath('server/dist/server.cjs');
  return start(context, (options) => {
    const server = { module, transport: TransportKind.ipc };
    return new LanguageClient('briefing', 'Briefing Desk', { run: server, debug: server }, options);
  });
}
