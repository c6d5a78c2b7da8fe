import { type LogOutputChannel, type TextDocument, workspace } from 'vscode';
import { DiagnosticPullMode, type LanguageClientOptions } from 'vscode-languageclient';
import { DOCUMENT_SELECTOR, type InitializationOptions } from '../../server/src/lsp/protocol.ts';

const OPEN_RULE_PAGE = 'briefing.openRulePage';

const INITIALIZATION: InitializationOptions = {
  servesFiles: true,
  knowsCommands: true,
  rulePage: `command:${OPEN_RULE_PAGE}?%5B%22{id}%22%5D`,
};

/** How the language client talks to the server; `log` takes what both have to say. */
export function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [...DOCUMENT_SELECTOR],
    outputChannel: log,
    initializationOptions: INITIALIZATION,
    markdown: { isTrusted: { enabledCommands: [OPEN_RULE_PAGE] } },
    middleware: {
      // A briefing without highlights has no tokens to ask for.
      provideDocumentSemanticTokens: (document, token, next) =>
        workspace.getConfiguration('briefing', document).get('figureHighlights') === false
          ? null
          : next(document, token),
    },
    diagnosticPullOptions: { onChange: true, onSave: true, filter: isToWait },
  };
}

/** True where diagnostics are wanted on saving alone, and this is not that. */
function isToWait(document: TextDocument, mode: DiagnosticPullMode): boolean {
  return mode === DiagnosticPullMode.onType && workspace.getConfiguration('briefing', document).get('run') === 'onSave';
}
