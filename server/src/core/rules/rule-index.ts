import type { Language } from '../language/types.ts';
import type { AnyRule } from './define.ts';

const WORDS = {
  en: {
    title: 'The rules',
    intro:
      'Each rule has an id, by which a configuration, a silencing comment or `--rule` names it. Severities are those without a configuration; a rule that is off is turned on by a profile or a setting.',
    columns: ['Rule', 'Says', 'Default', 'Fix'],
    fixes: { safe: 'safe', suggestion: 'suggestion', none: '–' },
    off: 'off',
  },
  fr: {
    title: 'Les règles',
    intro:
      'Chaque règle a un identifiant, par lequel une configuration, un commentaire ou `--rule` la nomme. Les gravités sont celles sans configuration ; une règle désactivée l’est jusqu’à ce qu’un profil ou un réglage l’active.',
    columns: ['Règle', 'Dit', 'Par défaut', 'Correction'],
    fixes: { safe: 'sûre', suggestion: 'suggestion', none: '–' },
    off: 'désactivée',
  },
} as const;

/** The table of contents of the rules' pages in one language, as Markdown with links to the pages beside it. */
export function ruleIndex(rules: readonly AnyRule[], language: Language): string {
  const { title, intro, columns, fixes, off } = WORDS[language];
  const rows = rules.map(({ id, docs, severity, fix }) => [
    `[${id}](${id}.md)`,
    docs[language].title,
    severity === 'off' ? off : severity,
    fixes[fix],
  ]);
  const table = [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `# ${title}\n\n${intro}\n\n${table.join('\n')}\n`;
}
