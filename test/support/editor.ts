import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import { nodeRuntime } from '../../server/src/node/runtime.ts';

/** How the editor under test presents itself. */
export interface EditorOptions {
  readonly folders?: readonly string[];
  readonly locale?: string;
  readonly capabilities?: ClientCapabilities;
  readonly options?: InitializationOptions;
  /** What it answers when it is asked for its settings. */
  readonly settings?: () => unknown;
  /** True to run the built server in a process of its own. */
  readonly bundled?: boolean;
}

/** An editor that can do all that the server makes use of. */
export const ABLE: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    completion: { completionItem: { snippetSupport: true } },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'], snippetEditSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
};

/** A client over a real connection. */
export class Editor {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly published: PublishDiagnosticsParams[] = [];
  /** What the server wrote into its log. */
  readonly log: string[] = [];
  /** The edits that the server asked the editor to apply. */
  readonly applied: WorkspaceEdit[] = [];
  refreshes = 0;
  readonly #texts = new Map<string, { text: string; version: number }>();
  readonly #stop: () => Promise<void>;

  private constructor(connection: ProtocolConnection, initialized: InitializeResult, stop: () => Promise<void>) {
    this.connection = connection;
    this.initialized = initialized;
    this.#stop = stop;
  }

  static async start({
    folders = [],
    locale = 'en',
    capabilities = ABLE,
    options,
    settings = () => null,
    bundled = false,
  }: EditorOptions = {}): Promise<Editor> {
    const { connection, stop } = bundled ? spawnServer() : serverInBand();
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(settings));
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
    const initialized = await connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      locale,
      capabilities,
      initializationOptions: options,
      workspaceFolders: folders.map((path) => ({ uri: uriOf(path), name: path })),
    });
    const editor = new Editor(connection, initialized, stop);
    connection.onNotification('textDocument/publishDiagnostics', (params) => {
      editor.published.push(params);
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      editor.log.push(message);
    });
    connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
      editor.applied.push(edit);
      return { applied: true };
    });
    for (const method of ['workspace/diagnostic/refresh', 'workspace/codeLens/refresh']) {
      connection.onRequest(method, () => {
        editor.refreshes++;
        return null;
      });
    }
    await connection.sendNotification('initialized', {});
    return editor;
  }

  text(uri: string): string {
    return this.#texts.get(uri)!.text;
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#texts.set(uri, { text, version: 1 });
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Replaces `[start, end)`, UTF-16 offsets, as an editor does: by its lines and characters. */
  async edit(uri: string, start: number, end: number, text: string): Promise<void> {
    const known = this.#texts.get(uri)!;
    const range = { start: positionAt(known.text, start), end: positionAt(known.text, end) };
    known.text = known.text.slice(0, start) + text + known.text.slice(end);
    await this.send(uri, { range, text });
  }

  /** Sends a change as it is. */
  async send(uri: string, ...contentChanges: unknown[]): Promise<void> {
    const known = this.#texts.get(uri)!;
    known.version++;
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: known.version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    this.#texts.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** A request about a document. */
  ask<Result>(method: string, uri: string, params: object = {}): Promise<Result> {
    return this.connection.sendRequest<Result>(method, { textDocument: { uri }, ...params });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.ask('textDocument/diagnostic', uri, { previousResultId });
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : [];
  }

  /** The ids of the rules that find something, in text order. */
  async rules(uri: string): Promise<unknown[]> {
    return (await this.diagnostics(uri)).map(({ code }) => code);
  }

  /** The text that a range covers. */
  slice(uri: string, range: Range): string {
    const { text } = this.#texts.get(uri)!;
    return text.slice(offsetAt(text, range.start), offsetAt(text, range.end));
  }

  /** The place of the first occurrence of some words, and the place right after them. */
  range(uri: string, words: string): Range {
    const { text } = this.#texts.get(uri)!;
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`no “${words}” in ${uri}`);
    return { start: positionAt(text, start), end: positionAt(text, start + words.length) };
  }

  /** The text of an open document after an edit of the workspace. Snippets are applied with their first choices. */
  after(edit: WorkspaceEdit, uri: string): string {
    const changes = (edit.documentChanges ?? []).filter(
      (change): change is TextDocumentEdit => 'textDocument' in change && change.textDocument.uri === uri,
    );
    const edits = [...(edit.changes?.[uri] ?? []), ...changes.flatMap((change) => change.edits)];
    return applyTextEdits(this.#texts.get(uri)?.text ?? '', edits.map(plainEdit));
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.#stop();
  }
}

/** Runs a test with an editor. */
export function withEditor(options: EditorOptions, test: (editor: Editor) => Promise<void>): () => Promise<void> {
  return async () => {
    const editor = await Editor.start(options);
    try {
      await test(editor);
    } finally {
      await editor.stop();
    }
  };
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** Applies edits that do not overlap, whatever their order. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  const placed = edits.map(({ range, newText }) => ({
    start: offsetAt(text, range.start),
    end: offsetAt(text, range.end),
    newText,
  }));
  return placed
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}

function plainEdit(edit: object): TextEdit {
  if ('newText' in edit) return edit as TextEdit;
  const { range, snippet } = edit as { range: Range; snippet: { value: string } };
  const newText = snippet.value
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');
  return { range, newText };
}

function positionAt(text: string, offset: number): Range['start'] {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}

function offsetAt(text: string, { line, character }: Range['start']): number {
  const breaks = [...text.matchAll(/\r\n|\r|\n/g)];
  const start = line === 0 ? 0 : breaks[line - 1]!.index + breaks[line - 1]![0].length;
  return start + character;
}

function serverInBand() {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), nodeRuntime);
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  // `exit` would end this process.
  return { connection, stop: async () => connection.dispose() };
}

function spawnServer() {
  const program = fileURLToPath(new URL('../../server/bin/briefing-language-server.cjs', import.meta.url));
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const exited = new Promise((resolve) => child.on('exit', resolve));
  const stop = async () => {
    await connection.sendNotification('exit');
    connection.dispose();
    assert.equal(await exited, 0);
  };
  return { connection, stop };
}
