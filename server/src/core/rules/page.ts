import type { Language } from '../language/types.ts';
import type { AnyRule, Example, OptionSchema } from './define.ts';

interface Labels {
  readonly severity: string;
  readonly off: string;
  readonly fix: string;
  readonly fixes: Readonly<Record<AnyRule['fix'], string>>;
  readonly languages: string;
  readonly why: string;
  readonly remedy: string;
  readonly options: string;
  readonly preset: string;
  readonly wrong: string;
  readonly right: string;
  readonly becomes: string;
  readonly authority: string;
  readonly colon: string;
}

const LABELS: Readonly<Record<Language, Labels>> = {
  en: {
    severity: 'Default severity',
    off: 'off (a profile or a setting turns it on)',
    fix: 'Fix',
    fixes: { safe: 'safe, applied by fix-all', suggestion: 'a suggestion', none: 'none' },
    languages: 'Languages',
    why: 'Why',
    remedy: 'What to do',
    options: 'Options',
    preset: 'default',
    wrong: 'Wrong',
    right: 'Right',
    becomes: 'becomes',
    authority: 'Authority',
    colon: ':',
  },
  fr: {
    severity: 'Gravité par défaut',
    off: 'désactivée (un profil ou un réglage l’active)',
    fix: 'Correction',
    fixes: { safe: 'sûre, appliquée en bloc', suggestion: 'suggestion', none: 'aucune' },
    languages: 'Langues',
    why: 'Pourquoi',
    remedy: 'Que faire',
    options: 'Options',
    preset: 'par défaut',
    wrong: 'Faux',
    right: 'Juste',
    becomes: 'devient',
    authority: 'Référence',
    colon: '\u00a0:',
  },
};

/** A rule's page in one language, as Markdown: all of it comes from the rule. Ends with a line break. */
export function rulePage(rule: AnyRule, language: Language): string {
  const labels = LABELS[language];
  const docs = rule.docs[language];
  const facts = [
    `- ${labels.severity}${labels.colon} ${rule.severity === 'off' ? labels.off : `\`${rule.severity}\``}`,
    `- ${labels.fix}${labels.colon} ${labels.fixes[rule.fix]}`,
    ...(rule.languages ? [`- ${labels.languages}${labels.colon} ${rule.languages.join(', ')}`] : []),
  ];
  const sections = [
    `# ${rule.id}`,
    `**${docs.title}**`,
    docs.what,
    facts.join('\n'),
    `## ${labels.why}`,
    docs.why,
    `## ${labels.remedy}`,
    docs.remedy,
    ...optionsSection(rule.options ?? {}, language),
    ...examplesSection(labels.wrong, rule.examples.bad, labels.becomes),
    ...examplesSection(labels.right, rule.examples.good, labels.becomes),
    ...(rule.docs.authority ? [`## ${labels.authority}`, rule.docs.authority] : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

function optionsSection(options: Readonly<Record<string, OptionSchema>>, language: Language): string[] {
  const { options: title, preset, colon } = LABELS[language];
  const lines = Object.entries(options).map(([name, option]) => {
    const value = `\`${JSON.stringify(option.default)}\``;
    return `- \`${name}\` (${option.enum?.map((each) => `\`${each}\``).join(', ') ?? option.type}; ${preset}${colon} ${value})${colon} ${option.description[language]}`;
  });
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}

function examplesSection(title: string, examples: readonly Example[], becomes: string): string[] {
  if (examples.length === 0) return [];
  return [`## ${title}`, ...examples.flatMap((example) => exampleBlocks(example, becomes))];
}

/** Under its house and options, if it has any. The marks around what is found are left out: a page shows what an editor would write. */
function exampleBlocks({ text, fixed, profile, options = {} }: Example, becomes: string): string[] {
  const shown = fenced(text.replace(/[⟦⟧]/g, ''));
  const settings = Object.entries(options).map(([name, value]) => `\`${name}: ${JSON.stringify(value)}\``);
  const under = [...(profile ? [`\`${profile}\``] : []), ...settings].join(', ');
  const head = under === '' ? [shown] : [under, shown];
  return fixed === undefined ? head : [...head, becomes, fenced(fixed)];
}

/** A code block that nothing in the text can close. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}markdown\n${text.replace(/\n$/, '')}\n${fence}`;
}
