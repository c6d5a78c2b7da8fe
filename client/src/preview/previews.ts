import { type Disposable, type ExtensionContext, l10n, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { SummaryRequest } from '../../../server/src/lsp/protocol.ts';
import type { Desk } from '../desk.ts';
import { keptState } from './messages.ts';
import { PreviewPanel } from './panel.ts';
import { DEFAULT_VIEW, VIEW_TYPE, type View, viewFrom } from './view.ts';

/** Where the view is kept that was chosen last. */
const LAST_VIEW = 'briefing.preview.view';

/** All previews: one that goes with the active editor, and those that are locked to their briefing. */
export class Previews implements Disposable {
  readonly #desk: Desk;
  readonly #context: Pick<ExtensionContext, 'extensionUri' | 'globalState'>;
  readonly #panels = new Set<PreviewPanel>();
  readonly #subscription: Disposable;

  constructor(desk: Desk, context: Pick<ExtensionContext, 'extensionUri' | 'globalState'>) {
    this.#desk = desk;
    this.#context = context;
    this.#subscription = window.onDidChangeActiveTextEditor(() => void this.#follow());
  }

  /** Shows a briefing in the preview that is not locked, which is opened in a column if there is none. */
  open(uri: Uri, viewColumn: ViewColumn): void {
    const existing = this.#unlocked();
    if (existing) {
      existing.show(uri);
      existing.panel.reveal(existing.panel.viewColumn, true);
      return;
    }
    const showOptions = { viewColumn, preserveFocus: viewColumn === ViewColumn.Beside };
    const panel = window.createWebviewPanel(VIEW_TYPE, l10n.t('Preview {0}', ''), showOptions, {
      enableFindWidget: true,
    });
    const view = viewFrom(this.#context.globalState.get(LAST_VIEW), DEFAULT_VIEW);
    this.#add(panel, { uri, locked: false, view, line: 0 });
  }

  /** Takes over a window that VS Code has kept. One that was kept of nothing is closed. */
  restore(panel: WebviewPanel, kept: unknown): void {
    const state = keptState(kept);
    if (!state) return void panel.dispose();
    const locked = state.locked || this.#unlocked() !== undefined;
    this.#add(panel, { ...state, uri: Uri.parse(state.uri), locked });
  }

  /** Ties the active preview to its briefing, or lets it follow the editor again. */
  toggleLock(): void {
    const active = this.active();
    if (!active) return;
    // Only one follows.
    if (active.locked) this.#unlocked()?.dispose();
    active.locked = !active.locked;
  }

  /** Shows or hides summary and marks in the active preview, or in all where none is active. */
  toggleDesk(): void {
    const active = this.active();
    for (const each of active ? [active] : this.#panels) each.view = { ...each.view, desk: !each.view.desk };
  }

  /** The preview that is looked at. */
  active(): PreviewPanel | undefined {
    return [...this.#panels].find(({ panel }) => panel.active);
  }

  dispose(): void {
    this.#subscription.dispose();
    for (const panel of this.#panels) panel.dispose();
  }

  #unlocked(): PreviewPanel | undefined {
    return [...this.#panels].find(({ locked }) => !locked);
  }

  #add(panel: WebviewPanel, state: { uri: Uri; locked: boolean; view: View; line: number }): void {
    const preview = new PreviewPanel(panel, this.#desk, this.#context.extensionUri, state);
    this.#panels.add(preview);
    preview.onDidChangeView((view) => void this.#context.globalState.update(LAST_VIEW, view));
    panel.onDidDispose(() => {
      this.#panels.delete(preview);
      preview.dispose();
    });
  }

  /** Brings the briefing of the active editor into the preview that follows it. Any other text leaves it where it is. */
  async #follow(): Promise<void> {
    const document = this.#desk.editor?.document;
    if (!document || !this.#unlocked() || this.#unlocked()?.shows(document.uri)) return;
    const isBriefing = (await this.#desk.ask(SummaryRequest, document)) !== null;
    if (isBriefing && document === this.#desk.editor?.document) this.#unlocked()?.show(document.uri);
  }
}
