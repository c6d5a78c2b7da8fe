import { type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { Checking } from './checking.ts';
import { clientOptions } from './client.ts';
import { registerCommands } from './commands/index.ts';
import { Desk } from './desk.ts';
import { serveFiles } from './files.ts';
import { registerPaste } from './paste/providers.ts';
import { LazyPreviews } from './preview/lazy.ts';
import { LedgerView } from './views/ledger.ts';
import { NoBreakSpaces } from './views/no-break-spaces.ts';
import { StatusItem } from './views/status.ts';

/** What the extension gives to those who ask for its exports: the tests, and other extensions. */
export interface Extension {
  /** The client of the language server, which starts by itself. */
  readonly client: BaseLanguageClient;
  /** Settles when the server has answered for the first time. */
  readonly ready: Promise<void>;
  /** The figures of the active briefing. */
  readonly ledger: LedgerView;
}

/** Starts the extension: everything that does not depend on where the server runs. It ends with the context. */
export function start(
  context: ExtensionContext,
  create: (options: LanguageClientOptions) => BaseLanguageClient,
): Extension {
  const log = window.createOutputChannel('Briefing Desk', { log: true });
  const checking = new Checking();
  const client = create(clientOptions(log, checking));
  serveFiles(client);
  const ready = client.start();
  ready.catch((error: unknown) => log.error(String(error)));

  const desk = new Desk({ client, ready, checking, extension: context.extensionUri });
  const ledger = new LedgerView(desk);
  const previews = new LazyPreviews(desk, context);
  context.subscriptions.push(
    log,
    client,
    checking,
    desk,
    new StatusItem(desk),
    new NoBreakSpaces(desk),
    ledger,
    previews,
    registerPaste(desk),
    registerCommands({ desk, ledger, previews, log, extension: context.extensionUri }),
  );
  return { client, ready, ledger };
}
