// What VS Code has from 1.97 on to paste by: absent at run time in the older ones that the extension runs in too.
import 'vscode';

declare module 'vscode' {
  /** What kind of change a paste or a drop makes: a hierarchy, as that of code actions. */
  export class DocumentDropOrPasteEditKind {
    static readonly Text: DocumentDropOrPasteEditKind;
    private constructor();
    append(...parts: string[]): DocumentDropOrPasteEditKind;
  }

  /** One of the ways to paste. */
  export class DocumentPasteEdit {
    additionalEdit?: WorkspaceEdit;
    /** Kinds that go before this one when nobody chooses. */
    yieldTo?: readonly DocumentDropOrPasteEditKind[];
    constructor(insertText: string | SnippetString, title: string, kind: DocumentDropOrPasteEditKind);
  }

  export interface DocumentPasteEditProvider {
    provideDocumentPasteEdits(
      document: TextDocument,
      ranges: readonly Range[],
      dataTransfer: DataTransfer,
      context: unknown,
      token: CancellationToken,
    ): ProviderResult<DocumentPasteEdit[]>;
  }

  export namespace languages {
    export const registerDocumentPasteEditProvider:
      | ((
          selector: DocumentSelector,
          provider: DocumentPasteEditProvider,
          metadata: {
            readonly providedPasteEditKinds: readonly DocumentDropOrPasteEditKind[];
            readonly pasteMimeTypes: readonly string[];
          },
        ) => Disposable)
      | undefined;
  }
}
