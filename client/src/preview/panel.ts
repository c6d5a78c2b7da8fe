import {
  commands,
  type Disposable,
  EventEmitter,
  env,
  l10n,
  Range,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { type PreviewPatch, PreviewPlaceRequest, type Summary } from '../../../server/src/lsp/protocol.ts';
import type { Desk } from '../desk.ts';
import { nameOf } from '../files.ts';
import { isInReach, reachOf } from '../reach.ts';
import { editorOf, scrollTo, topLine } from './editor-lines.ts';
import { Feed } from './feed.ts';
import { ScrollLeader } from './leader.ts';
import { linkTarget } from './links.ts';
import { type FromPreview, fromPreview, type ToPreview } from './messages.ts';
import { nonce } from './nonce.ts';
import { previewPage } from './page.ts';
import type { View } from './view.ts';
import { previewWords } from './words.ts';

/** Where the files of the preview are in the extension's folder. */
const FILES = 'client/dist';

/** One preview: the window, what it shows, and the two-way traffic with its editor. */
export class PreviewPanel implements Disposable {
  readonly panel: WebviewPanel;
  readonly #desk: Desk;
  readonly #files: Uri;
  readonly #leader = new ScrollLeader();
  readonly #viewChanged = new EventEmitter<View>();
  readonly #subscriptions: Disposable[];
  #uri: Uri;
  #locked: boolean;
  #view: View;
  #feed: Feed;
  /** The line at the top, for when there is no editor to follow. */
  #line: number;

  /** Somebody has chosen another view in the preview. */
  readonly onDidChangeView = this.#viewChanged.event;

  constructor(
    panel: WebviewPanel,
    desk: Desk,
    extension: Uri,
    { uri, locked, view, line }: { uri: Uri; locked: boolean; view: View; line: number },
  ) {
    this.panel = panel;
    this.#desk = desk;
    this.#files = Uri.joinPath(extension, FILES);
    this.#uri = uri;
    this.#locked = locked;
    this.#view = view;
    this.#line = line;
    this.#feed = this.#feedOf(uri);
    this.#subscriptions = [
      this.#viewChanged,
      panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(fromPreview(message))),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (this.shows(document.uri)) this.#feed.update();
      }),
      desk.onDidChange(() => this.#feed.update()),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#editorScrolled(textEditor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#markActive(textEditor)),
      window.onDidChangeActiveTextEditor((editor) => this.#markActive(editor)),
      workspace.onDidGrantWorkspaceTrust(() => this.#load()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('briefing.preview', this.#uri)) this.#load();
      }),
    ];
    this.#load();
  }

  /** The briefing that is shown. */
  get uri(): Uri {
    return this.#uri;
  }

  get locked(): boolean {
    return this.#locked;
  }

  /** A locked preview stays with its briefing. */
  set locked(locked: boolean) {
    this.#locked = locked;
    this.#name();
    this.#feed.restart();
  }

  get view(): View {
    return this.#view;
  }

  set view(view: View) {
    this.#view = view;
    this.#post({ type: 'view', view });
    this.#viewChanged.fire(view);
  }

  shows(uri: Uri): boolean {
    return uri.toString() === this.#uri.toString();
  }

  /** Shows another briefing. */
  show(uri: Uri): void {
    if (this.shows(uri)) return;
    this.#uri = uri;
    this.#line = 0;
    this.#feed.dispose();
    this.#feed = this.#feedOf(uri);
    // Where its images lie may be elsewhere, in which case the page loads again and asks by itself.
    this.panel.webview.options = this.#options();
    this.#name();
    this.#feed.update();
  }

  dispose(): void {
    this.#feed.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.panel.dispose();
  }

  #feedOf(uri: Uri): Feed {
    const wantsMail = () => this.#view.layout === 'mail' && this.panel.visible;
    return new Feed(this.#desk, uri, {
      get wantsMail() {
        return wantsMail();
      },
      mail: (html) => this.#post({ type: 'mail', html }),
      patch: (patch) => this.#patch(patch),
      nothing: () => this.#post({ type: 'nothing' }),
      summary: (summary: Summary) => this.#post({ type: 'summary', summary }),
    });
  }

  /** Builds the page; it says when it is ready for the briefing. */
  #load(): void {
    const { webview } = this.panel;
    const file = (name: string) => webview.asWebviewUri(Uri.joinPath(this.#files, name)).toString();
    webview.options = this.#options();
    this.#name();
    webview.html = previewPage({
      language: env.language,
      source: webview.cspSource,
      nonce: nonce(),
      script: file('preview.js'),
      style: file('preview.css'),
      remoteImages: workspace.isTrusted && this.#setting('remoteImages'),
      title: this.panel.title,
      words: previewWords(),
    });
  }

  #options() {
    return { enableScripts: true, enableForms: false, localResourceRoots: [this.#files, ...reachOf(this.#uri)] };
  }

  #name(): void {
    const name = nameOf(this.#uri);
    this.panel.title = this.#locked ? l10n.t('[Preview] {0}', name) : l10n.t('Preview {0}', name);
  }

  #setting(name: string): boolean {
    return workspace.getConfiguration('briefing.preview', this.#uri).get<boolean>(name) === true;
  }

  #patch(patch: PreviewPatch): void {
    const folder = this.panel.webview.asWebviewUri(Uri.joinPath(this.#uri, '..')).toString();
    this.#post({ type: 'patch', patch, folder, uri: this.#uri.toString(), locked: this.#locked });
    if (patch.since !== null) return;
    const editor = editorOf(this.#uri);
    this.#post({ type: 'scroll', line: (editor && topLine(editor)) ?? this.#line });
    this.#markActive(editor);
  }

  #post(message: ToPreview): void {
    if (this.panel.visible) void this.panel.webview.postMessage(message);
  }

  #receive(message: FromPreview | null): void {
    switch (message?.type) {
      case 'ready':
        this.#post({ type: 'view', view: this.#view });
        this.#feed.restart();
        return;
      case 'scrolled':
        this.#previewScrolled(message.line);
        return;
      case 'open':
        void this.#open(message.key, message.offset);
        return;
      case 'link':
        void this.#follow(message.href);
        return;
      case 'view':
        this.#view = message.view;
        this.#viewChanged.fire(message.view);
        void this.#feed.mail();
        return;
      default:
    }
  }

  #editorScrolled(editor: TextEditor): void {
    const line = editor === editorOf(this.#uri) ? topLine(editor) : undefined;
    if (line === undefined || !this.#setting('scrollTogether')) return;
    if (!this.#leader.leads('editor', Date.now(), Math.floor(line))) return;
    this.#line = line;
    this.#post({ type: 'scroll', line });
  }

  #previewScrolled(line: number): void {
    this.#line = line;
    const editor = editorOf(this.#uri);
    if (!editor || !this.#setting('scrollTogether') || !this.#leader.leads('preview', Date.now())) return;
    this.#leader.sent(Math.floor(line));
    scrollTo(editor, line);
  }

  #markActive(editor: TextEditor | undefined): void {
    if (editor && this.shows(editor.document.uri)) this.#post({ type: 'active', line: editor.selection.active.line });
  }

  /** Selects in the editor what was pointed at. */
  async #open(key: string, offset: number): Promise<void> {
    const place = await this.#desk.ask(PreviewPlaceRequest, { uri: this.#uri }, { key, offset });
    if (!place) return;
    const position = this.#desk.client.protocol2CodeConverter.asPosition(place);
    const viewColumn = editorOf(this.#uri)?.viewColumn ?? ViewColumn.One;
    await window.showTextDocument(this.#uri, { viewColumn, selection: new Range(position, position) });
  }

  async #follow(href: string): Promise<void> {
    const target = linkTarget(href);
    if (target.kind === 'web') await env.openExternal(Uri.parse(target.address));
    if (target.kind !== 'file' || this.#uri.scheme === 'untitled') return;
    const file = Uri.joinPath(this.#uri, '..', target.path);
    if (isInReach(this.#uri, file)) await commands.executeCommand('vscode.open', file);
  }
}
