import type { CreateFile, SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { ActionEdit } from '../core/features/actions/index.ts';
import { minimalChange } from '../core/features/minimal-change.ts';
import { SourceDocument } from '../core/parse/document.ts';
import type { Client } from './client.ts';
import { toRange, toTextEdit } from './convert.ts';
import type { Documents } from './documents.ts';
import type { Files } from './runtime.ts';
import type { OpenBriefing } from './workspace.ts';

/** Makes edits in the form that the client knows. */
export class WorkspaceEdits {
  readonly #client: Client;
  readonly #documents: Documents;
  readonly #files: Files;

  constructor(client: Client, documents: Documents, files: Files) {
    this.#client = client;
    this.#documents = documents;
    this.#files = files;
  }

  /** An edit of an open briefing. */
  ofBriefing({ uri, version, briefing }: OpenBriefing, edits: readonly ActionEdit[]): WorkspaceEdit {
    const { documentChanges, snippetEdits } = this.#client;
    if (!documentChanges) return { changes: { [uri]: edits.map((edit) => toTextEdit(edit, briefing)) } };
    const converted = edits.map((edit): TextEdit | SnippetTextEdit =>
      snippetEdits && edit.snippet !== undefined
        ? { range: toRange(edit, briefing), snippet: { kind: 'snippet', value: edit.snippet } }
        : toTextEdit(edit, briefing),
    );
    return { documentChanges: [{ textDocument: { uri, version }, edits: converted }] };
  }

  /**
   * An edit of another file, which is made where it is missing. `change` gives the text after, given that before (empty for a new file);
   * null where there is nothing to be done. Null too where the client cannot do it.
   */
  async ofFile(uri: string, change: (text: string) => string | null): Promise<WorkspaceEdit | null> {
    const open = this.#documents.find(uri);
    const text = open?.content.text ?? (await this.#files.read(uri).catch(() => null));
    const after = change(text ?? '');
    const difference = after === null ? null : minimalChange(text ?? '', after);
    if (difference === null) return null;
    const edit = toTextEdit(difference, new SourceDocument(text ?? ''));
    const target = open?.uri ?? uri;
    const textDocument = { uri: target, version: open?.version ?? null };
    if (text === null) {
      if (!this.#client.createsFiles) return null;
      const create: CreateFile = { kind: 'create', uri, options: { ignoreIfExists: true } };
      return { documentChanges: [create, { textDocument, edits: [edit] } satisfies TextDocumentEdit] };
    }
    if (!this.#client.documentChanges) return { changes: { [target]: [edit] } };
    return { documentChanges: [{ textDocument, edits: [edit] }] };
  }
}
