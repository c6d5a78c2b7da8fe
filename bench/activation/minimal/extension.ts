import { type ExtensionContext, window } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

/** The least that an extension with a language server does: what ours is measured against. */
export function activate(context: ExtensionContext): void {
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  const outputChannel = window.createOutputChannel('Minimal', { log: true });
  const client = new LanguageClient(
    'minimal',
    'Minimal',
    { run: server, debug: server },
    {
      documentSelector: [{ language: 'markdown' }],
      outputChannel,
    },
  );
  context.subscriptions.push(client, outputChannel);
  void client.start();
}
