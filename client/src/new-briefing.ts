import { env, l10n, SnippetString, window, workspace } from 'vscode';
import { NewBriefingRequest } from '../../server/src/lsp/protocol.ts';
import type { Desk } from './desk.ts';

const LANGUAGES = [
  { label: 'Français', language: 'fr' },
  { label: 'English', language: 'en' },
] as const;

type BriefingLanguage = (typeof LANGUAGES)[number]['language'];

/** Asks for language, title and date, and opens a new briefing with them. Ends without one where a question is dismissed. */
export async function newBriefing({ client }: Desk): Promise<void> {
  const language = await pickLanguage();
  const title =
    language && (await window.showInputBox({ title: l10n.t('New briefing'), prompt: l10n.t('Title of the briefing') }));
  if (!language || title === undefined) return;
  const date = await window.showInputBox({
    title: l10n.t('New briefing'),
    prompt: l10n.t('Date of the briefing'),
    value: today(),
    validateInput: (value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? undefined : l10n.t('Write the date as 2026-03-02.')),
  });
  if (date === undefined) return;
  const snippet = await client.sendRequest(NewBriefingRequest, { language, title, date });
  const document = await workspace.openTextDocument({ language: 'markdown' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
}

async function pickLanguage(): Promise<BriefingLanguage | undefined> {
  const preferred = env.language.startsWith('fr') ? LANGUAGES : LANGUAGES.toReversed();
  const picked = await window.showQuickPick(preferred, { placeHolder: l10n.t('Language of the briefing') });
  return picked?.language;
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
