import { env, l10n, SnippetString, window, workspace } from 'vscode';

/** What a new briefing is made of in each language: the labels of the built-in template, and words that say what to fill in. */
const WORDS = {
  fr: {
    language: 'Français',
    also: 'Et aussi:',
    deeper: 'Pour aller plus loin:',
    headlines: ['Titre du premier sujet à compléter', 'Titre du deuxième sujet à compléter'],
    lede: 'Attaque à compléter',
    label: 'Intertitre à compléter',
    text: 'Texte à compléter',
    article: 'Article à compléter',
  },
  en: {
    language: 'English',
    also: 'Also:',
    deeper: 'Go deeper:',
    headlines: ['TK first headline', 'TK second headline'],
    lede: 'TK lede',
    label: 'TK label',
    text: 'TK text',
    article: 'TK earlier story',
  },
} as const;

type BriefingLanguage = keyof typeof WORDS;

/** Asks for language, title and date, and opens a new briefing with them. Ends without one where a question is dismissed. */
export async function newBriefing(): Promise<void> {
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
  const document = await workspace.openTextDocument({ language: 'markdown' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(briefingSnippet(language, title, date));
}

async function pickLanguage(): Promise<BriefingLanguage | undefined> {
  const languages = (['fr', 'en'] as const).map((language) => ({ label: WORDS[language].language, language }));
  const preferred = env.language.startsWith('fr') ? languages : languages.toReversed();
  const picked = await window.showQuickPick(preferred, { placeHolder: l10n.t('Language of the briefing') });
  return picked?.language;
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function briefingSnippet(language: BriefingLanguage, title: string, date: string): SnippetString {
  const words = WORDS[language];
  const snippet = new SnippetString();
  const story = (headline: number, first: number) => {
    snippet
      .appendText('## ')
      .appendPlaceholder(words.headlines[headline - 1]!, headline)
      .appendText('\n\n');
    snippet.appendPlaceholder(words.lede, first).appendText('\n\n');
    snippet
      .appendText('**')
      .appendPlaceholder(words.label, first + 1)
      .appendText('** – ');
    snippet.appendPlaceholder(words.text, first + 2).appendText(`\n\n${words.deeper}\n\n- [`);
    snippet
      .appendPlaceholder(words.article, first + 3)
      .appendText('](')
      .appendPlaceholder('https://', first + 4)
      .appendText(')\n');
  };
  snippet.appendText(
    `---\nbriefing: newsletter\nlang: ${language}\ndate: ${date}\n---\n\n# ${title}\n\n${words.also} `,
  );
  snippet.appendPlaceholder(words.headlines[1], 2).appendText('\n\n');
  story(1, 3);
  snippet.appendText('\n');
  story(2, 8);
  return snippet;
}
