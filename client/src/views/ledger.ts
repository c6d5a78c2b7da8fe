import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  type TextDocument,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from 'vscode';
import { type Ledger, LedgerRequest } from '../../../server/src/lsp/protocol.ts';
import type { Desk } from '../desk.ts';
import { FigureItem, StoryItem } from './ledger-items.ts';

const ONLY_UNSOURCED = 'briefing.ledger.onlyUnsourced';
const HAS_BRIEFING = 'briefing.active';
/** Set when the first briefing is opened, and kept: those who write others than briefings are not to be bothered. */
const IN_USE = 'briefing.inUse';

/** The figures of the active briefing by story, in the side bar. */
export class LedgerView implements TreeDataProvider<StoryItem | FigureItem>, Disposable {
  readonly #desk: Desk;
  readonly #tree: TreeView<StoryItem | FigureItem>;
  readonly #changed = new EventEmitter<void>();
  readonly #subscription: Disposable;
  #onlyUnsourced = false;
  #stories: readonly StoryItem[] = [];
  #document: TextDocument | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#tree = window.createTreeView('briefing.ledger', { treeDataProvider: this, showCollapseAll: true });
    this.#subscription = desk.onDidChange(() => void this.update());
    this.onlyUnsourced = false;
  }

  /** Whether sourced and signed-off figures are left out. */
  get onlyUnsourced(): boolean {
    return this.#onlyUnsourced;
  }

  set onlyUnsourced(only: boolean) {
    this.#onlyUnsourced = only;
    void commands.executeCommand('setContext', ONLY_UNSOURCED, only);
    void this.update();
  }

  /** Whether the view is on the screen. */
  get visible(): boolean {
    return this.#tree.visible;
  }

  /** The briefing whose figures are shown. */
  get document(): TextDocument | undefined {
    return this.#document;
  }

  /** Reads the figures of the active briefing anew. Stays on the last one, until it is closed, while no other Markdown is active. */
  async update(): Promise<void> {
    const document = this.#desk.editor?.document ?? this.#document;
    const ledger = document && !document.isClosed ? await this.#desk.ask(LedgerRequest, document) : null;
    this.#document = ledger ? document : undefined;
    this.#stories = ledger && document ? storiesOf(ledger, document, this.#onlyUnsourced) : [];
    void commands.executeCommand('setContext', HAS_BRIEFING, ledger !== null);
    if (ledger) void commands.executeCommand('setContext', IN_USE, true);
    this.#tree.message = ledger && this.#stories.length === 0 ? this.#nothing() : '';
    this.#changed.fire();
  }

  getTreeItem(item: StoryItem | FigureItem): TreeItem {
    return item;
  }

  getChildren(item?: StoryItem | FigureItem): (StoryItem | FigureItem)[] {
    if (item === undefined) return [...this.#stories];
    return item instanceof StoryItem ? [...item.figures] : [];
  }

  getParent(item: StoryItem | FigureItem): StoryItem | undefined {
    return item instanceof FigureItem ? this.#stories.find(({ figures }) => figures.includes(item)) : undefined;
  }

  #nothing(): string {
    return this.#onlyUnsourced ? l10n.t('Every figure has a source.') : l10n.t('This briefing states no figures.');
  }

  dispose(): void {
    this.#tree.dispose();
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  /** What is shown of each figure, in words: for tests and for screen readers alike. */
  get outline(): string[] {
    return this.#stories.flatMap((story) => [
      String(story.label),
      ...story.figures.map(({ label, description }) => `  ${label} – ${description}`),
    ]);
  }
}

function storiesOf({ stories }: Ledger, document: TextDocument, onlyUnsourced: boolean): StoryItem[] {
  const items = stories.map((story) => {
    const figures = story.figures.filter(({ state }) => !onlyUnsourced || state === 'unsourced');
    return new StoryItem(
      story,
      figures.map((figure) => new FigureItem(figure, document)),
    );
  });
  return items.filter(({ figures }) => figures.length > 0);
}
