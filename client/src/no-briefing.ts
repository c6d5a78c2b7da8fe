import { l10n } from 'vscode';

/** What is said where only a briefing would do. */
export function noBriefing(): string {
  return l10n.t('This is no briefing: open a Markdown file with “briefing:” in its front matter.');
}
