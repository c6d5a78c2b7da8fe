import { l10n } from 'vscode';
import { noBriefing } from '../no-briefing.ts';

/** What the preview says of its own. */
export interface Words {
  readonly toolbar: string;
  readonly layout: string;
  readonly desktop: string;
  readonly phone: string;
  readonly mail: string;
  /** `{0}` is a number in these. */
  readonly words: string;
  readonly minutes: string;
  readonly sourced: string;
  readonly unsourced: string;
  /** For a single one. */
  readonly other: string;
  readonly others: string;
  readonly nothing: string;
  readonly mailFrame: string;
  /** Names the mark of a whole block, `{0}` the number of remarks on it. */
  readonly remarks: string;
  /** Why a block is shown as it is written. */
  readonly nesting: string;
  readonly cost: string;
  readonly html: string;
  /** For those who listen: what the Enter key does on a mark. */
  readonly toSource: string;
}

/** The words of the preview in the language of the user interface. */
export function previewWords(): Words {
  return {
    toolbar: l10n.t('The desk'),
    layout: l10n.t('Layout'),
    desktop: l10n.t('Page'),
    phone: l10n.t('Phone'),
    mail: l10n.t('Mail'),
    words: l10n.t('{0} words'),
    minutes: l10n.t('{0} min'),
    sourced: l10n.t('{0} sourced'),
    unsourced: l10n.t('{0} unsourced'),
    other: l10n.t('1 other problem'),
    others: l10n.t('{0} other problems'),
    nothing: noBriefing(),
    mailFrame: l10n.t('The briefing as a mail program shows it'),
    remarks: l10n.t('Remarks: {0}'),
    nesting: l10n.t('Shown as it is written: it is nested too deeply.'),
    cost: l10n.t('Shown as it is written, at least in part: it has too many Markdown marks.'),
    html: l10n.t('Shown as it is written: there is too much HTML in it.'),
    toSource: l10n.t('Enter shows it in the text'),
  };
}
