import { type Disposable, l10n, MarkdownString, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
import { type Summary, SummaryRequest } from '../../../server/src/lsp/protocol.ts';
import type { Desk } from '../desk.ts';

/** The item in the status bar: what the active briefing amounts to. Hidden where there is none. */
export class StatusItem implements Disposable {
  readonly #desk: Desk;
  readonly #item: StatusBarItem;
  readonly #subscription: Disposable;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#item = window.createStatusBarItem('briefing.status', StatusBarAlignment.Right, 100);
    this.#item.name = 'Briefing Desk';
    this.#item.command = 'briefing.showFigures';
    this.#subscription = desk.onDidChange(() => void this.#update());
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#item.dispose();
  }

  async #update(): Promise<void> {
    const document = this.#desk.editor?.document;
    const summary = document ? await this.#desk.ask(SummaryRequest, document) : null;
    if (document !== this.#desk.editor?.document) return;
    if (!summary) return this.#item.hide();
    const sources =
      summary.figures > 0 ? l10n.t('{0} of {1} unsourced', summary.unsourced, summary.figures) : l10n.t('no figures');
    const icon = summary.unsourced > 0 ? '$(warning)' : '$(pass)';
    this.#item.text = `${icon} ${summary.lang.toUpperCase()} · ${l10n.t('{0} words', summary.words)} · ${l10n.t('{0} min', summary.readingMinutes)} · ${sources}`;
    this.#item.tooltip = tooltip(summary);
    this.#item.accessibilityInformation = {
      label: `Briefing Desk: ${this.#item.text.replace(/^\$\(\w+\) /, '')}`,
      role: 'button',
    };
    this.#item.show();
  }
}

function tooltip({ lang, profile, stories, figures, unsourced, signedOff }: Summary): MarkdownString {
  return new MarkdownString(
    [
      `**Briefing Desk** — ${profile ?? l10n.t('{0}, no house style', lang)}`,
      l10n.t('Stories: {0}', stories),
      l10n.t('Figures: {0}, of which {1} unsourced and {2} signed off', figures, unsourced, signedOff),
      l10n.t('Click to see them all.'),
    ].join('\n\n'),
  );
}
