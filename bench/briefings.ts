import type { Language } from '../server/src/core/language/types.ts';
import { Random } from '../test/support/random.ts';

interface Words {
  readonly title: string;
  readonly teaser: string;
  readonly goDeeper: string;
  readonly headlines: readonly string[];
  readonly labels: readonly string[];
  readonly sentences: readonly string[];
}

/** `#` becomes a figure, so that no two paragraphs are the same. */
const WORDS: Readonly<Record<Language, Words>> = {
  fr: {
    title: 'La semaine des puces',
    teaser: 'Et aussi: ',
    goDeeper: 'Pour aller plus loin:',
    headlines: [
      'Corvid agrandit son usine',
      'Le prix de la mémoire grimpe',
      'Une fusion à l’arrêt',
      'Les robots au port',
    ],
    labels: ['Le contexte', 'Ce que cela change', '# millions d’euros', 'La suite'],
    sentences: [
      'Le groupe a levé # millions d’euros en mars, selon *Les Nouvelles du port*.',
      'Son chiffre d’affaires recule de #,5 % sur un an.',
      'La direction prévoit l’ouverture d’une troisième ligne avant la fin de l’année.',
      'D’après [un rapport de l’autorité](https://example.org/rapport/#), # 200 emplois sont concernés.',
      'Le calendrier reste incertain, et personne ne veut encore s’engager sur une date.',
      '« Nous restons prudents », dit la directrice de l’usine.',
      'L’action perd # % à la clôture[^1].',
      'Les fournisseurs, eux, attendent une commande ferme avant de recruter.',
      'Aucun accord n’a été trouvé, ni à Paris ni à Bruxelles.',
    ],
  },
  en: {
    title: 'The week in chips',
    teaser: 'Also: ',
    goDeeper: 'Go deeper:',
    headlines: ['Corvid expands its plant', 'Memory prices climb', 'A merger stalls', 'Robots reach the docks'],
    labels: ['The context', 'What changes', '$# million', 'What comes next'],
    sentences: [
      'The start-up raised $#m in March, according to *The Harbour News*.',
      'Revenue fell #.5% year on year.',
      'Management expects a third line to open before the end of the year.',
      'A [filing](https://example.org/filing/#) counts #,200 jobs at risk.',
      'The timetable is uncertain, and nobody wants to commit to a date yet.',
      '“We remain careful,” said the director of the plant.',
      'Shares lost #% at the close[^1].',
      'Suppliers are waiting for a firm order before they hire.',
      'No deal was struck, neither in Paris nor in Brussels.',
    ],
  },
};

/** A well-formed briefing of about so many UTF-16 units: prose with figures, labels, lists, links and a footnote. */
export function makeBriefing(length: number, lang: Language, seed: number): string {
  const random = new Random(seed);
  const words = WORDS[lang];
  const fill = (text: string) => text.replaceAll('#', () => String(2 + random.below(900)));
  const prose = (count: number) => Array.from({ length: count }, () => fill(random.pick(words.sentences))).join(' ');
  const head = [`---\nbriefing: newsletter\nlang: ${lang}\n---`, `# ${words.title}`];
  const note = '[^1]: Example exchange.';
  const headlines: string[] = [];
  const stories: string[] = [];
  let size = 0;
  while (size < length || headlines.length < 2) {
    const headline = `${random.pick(words.headlines)} (${headlines.length + 1})`;
    const blocks = [`## ${headline}`, prose(3)];
    for (let section = 0; section < 3; section++) {
      blocks.push(`**${fill(random.pick(words.labels))}** – ${prose(3)}`);
      if (random.chance(0.6)) blocks.push(prose(4));
    }
    if (random.chance(0.3)) blocks.push(`- ${prose(1)}\n- ${prose(1)}`);
    blocks.push(words.goDeeper, fill('- [One](https://example.org/a/#)\n- [Two](https://example.org/b/#)'));
    headlines.push(headline);
    stories.push(...blocks);
    size += blocks.reduce((sum, block) => sum + block.length + 2, 0);
  }
  const teaser = words.teaser + headlines.slice(1).join('; ');
  return `${[...head, teaser, ...stories, note].join('\n\n')}\n`;
}

export const SIZES: Readonly<Record<string, number>> = {
  '7 KB': 7_000,
  '70 KB': 70_000,
  '700 KB': 700_000,
  '7 MB': 7_000_000,
};
