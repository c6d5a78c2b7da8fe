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
  readonly others: string;
  readonly nothing: string;
  readonly mailFrame: string;
  /** Names the mark of a whole block, `{0}` the number of remarks on it. */
  readonly remarks: string;
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
    others: l10n.t('{0} other problems'),
    nothing: noBriefing(),
    mailFrame: l10n.t('The briefing as a mail program shows it'),
    remarks: l10n.t('Remarks: {0}'),
    toSource: l10n.t('Enter shows it in the text'),
  };
}
