import { createConnection, type Diagnostic, TextDocumentSyncKind } from 'vscode-languageserver/node';

/** The floor of a language server: answers every question for diagnostics with those that it was given at the start. */
let items: Diagnostic[] = [];
let version = 0;
const connection = createConnection();

connection.onInitialize(({ initializationOptions }) => {
  items = initializationOptions?.items ?? [];
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    },
  };
});
connection.onDidOpenTextDocument(() => {});
connection.onDidChangeTextDocument(({ textDocument }) => {
  version = textDocument.version;
});
connection.languages.diagnostics.on(() => ({ kind: 'full', resultId: String(version), items }));
connection.listen();
