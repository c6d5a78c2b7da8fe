import { type LogOutputChannel, workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { DOCUMENT_SELECTOR, type InitializationOptions } from '../../server/src/lsp/protocol.ts';
import type { Checking } from './checking.ts';
import { Connection } from './connection.ts';

const OPEN_RULE_PAGE = 'briefing.openRulePage';

const INITIALIZATION: InitializationOptions = {
  servesFiles: true,
  knowsCommands: true,
  rulePage: `command:${OPEN_RULE_PAGE}?%5B%22{id}%22%5D`,
};

/** How the language client talks to the server; `log` takes what both have to say, `checking` says when a document is checked. */
export function clientOptions(log: LogOutputChannel, checking: Checking): LanguageClientOptions {
  return {
    documentSelector: [...DOCUMENT_SELECTOR],
    outputChannel: log,
    errorHandler: new Connection(),
    initializationOptions: INITIALIZATION,
    markdown: { isTrusted: { enabledCommands: [OPEN_RULE_PAGE] } },
    middleware: {
      provideDiagnostics: checking.provideDiagnostics,
      // A briefing without highlights has no tokens to ask for.
      provideDocumentSemanticTokens: (document, token, next) =>
        workspace.getConfiguration('briefing', document).get('figureHighlights') === false
          ? null
          : next(document, token),
    },
    diagnosticPullOptions: { onChange: true, onSave: true, filter: checking.filter },
  };
}
