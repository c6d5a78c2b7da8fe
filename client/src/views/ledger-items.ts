import {
  l10n,
  MarkdownString,
  Range,
  type TextDocument,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import type { FigureState, LedgerFigure, LedgerStory } from '../../../server/src/lsp/protocol.ts';

/** A story in the ledger, with the figures that are shown of it. */
export class StoryItem extends TreeItem {
  readonly figures: readonly FigureItem[];

  constructor({ headline, figures: all }: LedgerStory, figures: readonly FigureItem[]) {
    super(headline ?? l10n.t('Before the first story'), TreeItemCollapsibleState.Expanded);
    const unsourced = all.filter(({ state }) => state === 'unsourced').length;
    this.figures = figures;
    // The numbers first: the side bar is narrow, and headlines are long.
    this.description = unsourced > 0 ? l10n.t('{0}/{1} unsourced', unsourced, all.length) : String(all.length);
    this.tooltip = `${this.label}\n${this.description}`;
    this.contextValue = 'story';
  }
}

/** A figure in the ledger: click to see it in the text. */
export class FigureItem extends TreeItem {
  readonly figure: LedgerFigure;
  readonly range: Range;

  constructor(figure: LedgerFigure, document: TextDocument) {
    super(figure.text, TreeItemCollapsibleState.None);
    const { start, end } = figure.range;
    this.figure = figure;
    this.range = new Range(start.line, start.character, end.line, end.character);
    const { icon, word } = STATES[figure.state]();
    this.iconPath = icon;
    this.description = [word, figure.evidence?.text ?? figure.reason].filter(Boolean).join(' · ');
    this.tooltip = new MarkdownString().appendText([figure.value, this.description].join('\n'));
    this.contextValue = `figure.${figure.state}`;
    this.accessibilityInformation = { label: `${figure.text}, ${this.description}` };
    this.command = {
      command: 'vscode.open',
      title: l10n.t('Show in the text'),
      arguments: [document.uri, { selection: this.range, preserveFocus: true }],
    };
  }
}

const STATES: Readonly<Record<FigureState, () => { icon: ThemeIcon; word: string }>> = {
  sourced: () => ({ icon: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')), word: l10n.t('sourced') }),
  'signed-off': () => ({ icon: new ThemeIcon('verified'), word: l10n.t('signed off') }),
  unsourced: () => ({
    icon: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
    word: l10n.t('no source'),
  }),
};
