import type { Random } from './random.ts';

/** What sentences are made of, in both languages, with the Markdown that editors write. */
const SENTENCES = {
  fr: [
    'Le groupe a levé 70 millions d’euros en mars, selon *Les Échos*.',
    'Son chiffre d’affaires recule de 4,5 % sur un an.',
    'L’action perd 12 % à la clôture[^n].',
    'D’après [un rapport](https://example.org/rapport), 1 200 emplois sont menacés.',
    'La direction dément, voir [le communiqué][source] et <https://example.org/dementi>.',
    'Aucun accord n’a été trouvé &mdash; ni à Paris, ni à Bruxelles.',
    '« Nous restons prudents », dit `CEO`.',
    'Le site www.example.org tourne au ralenti.',
  ],
  en: [
    'The start-up raised $40m in March, according to *The Ledger*.',
    'Revenue fell 4.5% year on year.',
    'Shares lost 12% at the close[^n].',
    'A [filing](https://example.org/filing) counts 1,200 jobs at risk.',
    'The board denies it, see [the statement][source] and <https://example.org/denial>.',
    'No deal was struck &mdash; <b>for now</b>.',
    '“We remain careful,” said an editor at desk@example.org.',
    'The deal is worth **£3bn**, or thereabouts.',
  ],
};

const LABELS = { fr: 'Pour aller plus loin:', en: 'Go deeper:' };

/** A briefing in French or English: well formed for the most part, with the oddities of a draft. */
export function randomBriefing(random: Random): string {
  const lang = random.pick(['fr', 'en'] as const);
  const lineBreak = random.chance(0.1) ? '\r\n' : '\n';
  const blocks: string[] = [];
  if (random.chance(0.7)) blocks.push(`---\nbriefing: newsletter\nlang: ${lang}\n---`);
  blocks.push('# La semaine', 'Et aussi: la suite; la fin');
  const stories = 1 + random.below(3);
  for (let story = 0; story < stories; story++) {
    blocks.push(`## Titre ${story + 1}`);
    const count = 1 + random.below(4);
    for (let index = 0; index < count; index++) blocks.push(randomBlock(random, lang));
    blocks.push(LABELS[lang], '- [Un](https://example.org/a)\n- [Deux](https://example.org/b)');
  }
  if (random.chance(0.5)) blocks.push('[source]: https://example.org/source "Source"');
  if (random.chance(0.5)) blocks.push('[^n]: Une note.');
  const joined = blocks.join(random.chance(0.1) ? '\n\n\n' : '\n\n') + random.pick(['', '\n', '\n\n']);
  return joined.replaceAll('\n', lineBreak);
}

function randomBlock(random: Random, lang: 'fr' | 'en'): string {
  const sentence = () => random.pick(SENTENCES[lang]);
  const kinds: (() => string)[] = [
    () => [sentence(), sentence(), sentence()].join(' '),
    sentence,
    () => `**Libellé** – ${sentence()}`,
    () => `${sentence()}\n${sentence()}`,
    () => `> ${sentence()}\n> ${sentence()}`,
    () => `- ${sentence()}\n\n- ${sentence()}\n  - ${sentence()}`,
    () => `1. ${sentence()}\n2. ${sentence()}`,
    () => '| A | B |\n| - | -: |\n| 1 | *2* |',
    () => '```text\ncode **x**\n\nmore\n```',
    () => '<!-- briefing-disable-next-line -->\n\n![](photo.jpg)',
    () => '<figure>\n<img src="a.png">\n</figure>',
    () => `### ${sentence()}`,
    () => '* * *',
  ];
  return random.pick(kinds)();
}
