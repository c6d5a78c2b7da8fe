import { type Disposable, languages, type TextDocument, type Uri, workspace } from 'vscode';
import { type DiagnosticProviderMiddleware, DiagnosticPullMode, vsdiag } from 'vscode-languageclient';
import { DOCUMENT_SELECTOR } from '../../server/src/lsp/protocol.ts';

/**
 * Decides when a document is checked. Where the settings want that on saving alone, what was found in it stays as it is while it is
 * being written, whatever the server hears of other files meanwhile.
 */
export class Checking implements Disposable {
  /** What is to be checked at the next opportunity, saved or not. */
  #due = new WeakSet<TextDocument>();
  readonly #subscriptions: readonly Disposable[];

  constructor() {
    this.#subscriptions = [
      workspace.onDidSaveTextDocument((document) => {
        // A configuration, or the file of signed-off figures, holds for the others.
        const holds = document.languageId !== 'markdown' && languages.match([...DOCUMENT_SELECTOR], document) > 0;
        for (const each of holds ? workspace.textDocuments : [document]) this.ask(each);
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('briefing')) workspace.textDocuments.forEach(this.ask);
      }),
    ];
  }

  /** Has a document checked when its diagnostics are asked for next, though it may not have been saved. */
  readonly ask = (document: TextDocument): void => {
    this.#due.add(document);
  };

  /** For `diagnosticPullOptions`: true where a change is not to be followed by a check. */
  readonly filter = (document: TextDocument, mode: DiagnosticPullMode): boolean =>
    mode === DiagnosticPullMode.onType && waitsForSaving(document);

  /** For the client's middleware: leaves a document that is being written with what was found in it before. */
  readonly provideDiagnostics: NonNullable<DiagnosticProviderMiddleware['provideDiagnostics']> = (
    document,
    previousResultId,
    token,
    next,
  ) => {
    if (
      previousResultId !== undefined &&
      isDocument(document) &&
      !this.#due.has(document) &&
      isBeingWritten(document)
    ) {
      return { kind: vsdiag.DocumentDiagnosticReportKind.unChanged, resultId: previousResultId };
    }
    if (isDocument(document)) this.#due.delete(document);
    return next(document, previousResultId, token);
  };

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

function isDocument(document: TextDocument | Uri): document is TextDocument {
  return 'getText' in document;
}

function waitsForSaving(document: TextDocument): boolean {
  return workspace.getConfiguration('briefing', document).get('run') === 'onSave';
}

function isBeingWritten(document: TextDocument): boolean {
  return document.isDirty && waitsForSaving(document);
}
