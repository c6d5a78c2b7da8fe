import type { ServerCapabilities } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { CodeActionKind, TextDocumentSyncKind } from './languageserver.ts';
import { SEMANTIC_TOKENS } from './protocol.ts';
import { FIX_ALL } from './requests/code-actions.ts';

/** What the server offers a client. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: client.resolvesEdits },
    completionProvider: { triggerCharacters: [' ', '\u00a0', '/', ';', '-'] },
    hoverProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    documentLinkProvider: {},
    codeLensProvider: {},
    inlayHintProvider: true,
    renameProvider: { prepareProvider: true },
    semanticTokensProvider: { legend: SEMANTIC_TOKENS, full: { delta: true }, range: true },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'briefing', interFileDependencies: false, workspaceDiagnostics: true },
    }),
  };
}
