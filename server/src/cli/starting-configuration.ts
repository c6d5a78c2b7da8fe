import type { Language } from '../core/language/types.ts';

/** What may be known already of the newsroom. */
interface Known {
  readonly lang?: string | undefined;
  readonly profile?: string | undefined;
}

/** A configuration file to start from: every key, commented, with what is known filled in and the rest as it is without a file. */
export function startingConfiguration(language: Language, known: Known): string {
  return PARTS.map(({ comment, lines }) => {
    const comments = comment[language].split('\n').map((line) => `# ${line}`);
    return [...comments, ...lines(known)].join('\n');
  })
    .join('\n\n')
    .concat('\n');
}

interface ConfigurationPart {
  readonly comment: Readonly<Record<Language, string>>;
  readonly lines: (known: Known) => readonly string[];
}

const setting = (key: string, value: string | undefined, example: string) =>
  value === undefined ? `# ${key}: ${example}` : `${key}: ${value}`;

const PARTS: readonly ConfigurationPart[] = [
  {
    comment: {
      en: 'Configuration of Briefing Desk. The nearest briefing.config.yaml upward from a briefing holds for it.',
      fr: 'Configuration de Briefing Desk. Le briefing.config.yaml le plus proche en remontant vaut pour un briefing.',
    },
    lines: () => [],
  },
  {
    comment: {
      en: 'A configuration to build on, relative to this file; a list takes several.',
      fr: 'Une configuration sur laquelle s’appuyer, relative à ce fichier\u00a0; une liste en prend plusieurs.',
    },
    lines: () => ['# extends: ../house.yaml'],
  },
  {
    comment: {
      en: 'Markdown files that are briefings without `briefing:` in their front matter.',
      fr: 'Les fichiers Markdown qui sont des briefings sans `briefing:` dans leur en-tête.',
    },
    lines: () => ['include:', "  - '**/*.briefing.md'", '  - briefings/**/*.md'],
  },
  {
    comment: {
      en: 'Language of the briefings that name none; detected where this is left out.',
      fr: 'Langue des briefings qui n’en nomment pas\u00a0; détectée si on l’omet.',
    },
    lines: ({ lang }) => [setting('lang', lang, 'fr')],
  },
  {
    comment: {
      en: 'House style: fr-FR, fr-eu, fr-CA, fr-CH, en-US or en-GB. Without one, the majority of each document decides.',
      fr: 'Style maison\u00a0: fr-FR, fr-eu, fr-CA, fr-CH, en-US ou en-GB. Sans profil, la majorité de chaque document décide.',
    },
    lines: ({ profile }) => [setting('profile', profile, 'fr-FR')],
  },
  {
    comment: {
      en: 'What “$” and “dollar” stand for.',
      fr: 'Ce que désignent «\u00a0$\u00a0» et «\u00a0dollar\u00a0».',
    },
    lines: () => ['dollar: USD'],
  },
  {
    comment: {
      en: 'Severity of rules (off, hint, info, warning, error), of a group, or severity and options.\n`briefing rules` lists the rules, `briefing explain ID` prints the page of one.',
      fr: 'Gravité des règles (off, hint, info, warning, error), d’un groupe, ou gravité et options.\n`briefing rules` liste les règles, `briefing explain ID` affiche la page de l’une d’elles.',
    },
    lines: () => ['rules:', '  # figures/unsourced: error', '  # typography/*: off'],
  },
  {
    comment: {
      en: 'The newsroom’s own words: sources, names with a number in them, verbs that report.',
      fr: 'Les mots de la rédaction\u00a0: sources, noms qui contiennent un nombre, verbes de déclaration.',
    },
    lines: () => ['vocabulary:', '  sources: []', '  names: []', '  reportingVerbs: []'],
  },
  {
    comment: {
      en: 'Templates of your own, beside the built-in `newsletter`; `briefing: NAME` in the front matter chooses one.',
      fr: 'Vos gabarits, à côté de `newsletter`\u00a0; `briefing: NOM` dans l’en-tête en choisit un.',
    },
    lines: () => [
      '# templates:',
      '#   flash:',
      '#     parts:',
      '#       - { part: title, needed: always, most: 1, limits: { characters: 90 } }',
      '#       - { part: story, needed: always }',
      '#       - { part: lede, needed: always, most: 1, limits: { words: 60 } }',
    ],
  },
];
