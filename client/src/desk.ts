import { type Disposable, EventEmitter, env, type TextDocument, type TextEditor, Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, DocumentDiagnosticRequest, type RequestType, State } from 'vscode-languageclient';
import { type DocumentParams, type Summary, SummaryRequest } from '../../server/src/lsp/protocol.ts';
import type { Checking } from './checking.ts';

/** Typing has paused when nothing was typed for this long, in milliseconds. */
const PAUSE = 300;

/** By then the client has ended a server that did not stop when it was asked to; in milliseconds. */
const UNTIL_ENDED = 3000;

/** The active briefing, as views and commands see it. */
export class Desk implements Disposable {
  readonly client: BaseLanguageClient;
  #ready: Promise<void>;
  readonly #checking: Checking;
  readonly #extension: Uri;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The active editor has changed, or typing in it has paused, or what holds for it has changed. */
  readonly onDidChange = this.#changed.event;

  /** `extension`: the folder that the extension is installed in. */
  constructor(parts: { client: BaseLanguageClient; ready: Promise<void>; checking: Checking; extension: Uri }) {
    const { client, ready, checking, extension } = parts;
    this.#checking = checking;
    this.#extension = extension;
    this.client = client;
    this.#ready = ready;
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor(() => this.#soon(0)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.editor?.document) this.#soon(PAUSE);
      }),
      workspace.onDidSaveTextDocument(() => this.#soon(PAUSE)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('briefing')) this.#soon(PAUSE);
      }),
    ];
    ready.then(
      () => this.#soon(0),
      () => {},
    );
  }

  /** The active editor where it shows Markdown, which may be a briefing. */
  get editor(): TextEditor | undefined {
    const editor = window.activeTextEditor;
    return editor?.document.languageId === 'markdown' ? editor : undefined;
  }

  /**
   * Asks the server about a document; null before it has started, after it has failed, and where the document is no briefing.
   *
   * @param more what the request takes besides
   */
  async ask<Result, More extends object = object>(
    request: RequestType<DocumentParams & More, Result | null, void>,
    document: Pick<TextDocument, 'uri'>,
    ...[more]: object extends More ? [] : [more: More]
  ): Promise<Result | null> {
    try {
      await this.#ready;
      return await this.client.sendRequest<Result | null>(request.method, { uri: this.uriOf(document), ...more });
    } catch {
      return null; // The client has logged why.
    }
  }

  /** What a document amounts to; null where it is no briefing. */
  summary(document: Pick<TextDocument, 'uri'>): Promise<Summary | null> {
    return this.ask(SummaryRequest, document);
  }

  /** Has the diagnostics of a document brought up to date now, whatever the settings say of when. Returns how many there are. */
  async pull(document: TextDocument): Promise<number> {
    await this.#ready;
    this.#checking.ask(document);
    const feature = this.client.getFeature('textDocument/diagnostic');
    feature.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
    const textDocument = { uri: this.uriOf(document) };
    const report = await this.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    return report.kind === 'full' ? report.items.length : 0;
  }

  /** Stops the server, if it lets itself be stopped, and starts it again. */
  async restart(): Promise<void> {
    const hasRun = this.client.state === State.Running;
    // The client ends a server that hangs some time after it has given it up, and would take that for the end of the next one.
    await this.client.stop().catch(() => (hasRun ? pause(UNTIL_ENDED) : undefined));
    this.#ready = this.client.start();
    await this.#ready;
    this.refresh();
  }

  /** The page of a rule in the language of the user interface. */
  rulePage(id: string): Uri {
    return Uri.joinPath(this.#extension, 'docs/rules', env.language.startsWith('fr') ? 'fr' : 'en', `${id}.md`);
  }

  /** The document's URI as the server knows it. */
  uriOf(document: Pick<TextDocument, 'uri'>): string {
    return this.client.code2ProtocolConverter.asUri(document.uri);
  }

  /** Lets views ask again. */
  refresh(): void {
    this.#soon(0);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }

  #soon(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed.fire(), delay);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
