import type { Amount } from '../../figures/types.ts';
import type { TextChange } from '../../parse/types.ts';
import { frenchWord } from '../currency/french-units.ts';
import { pluralName, withDe } from '../currency/wording.ts';
import { defineRule, type PassageContext } from '../define.ts';

/** A slash and a unit of time, right after an amount. */
const SLASH = /^\s?\//;
const RATE = /^(\s?)\/\s?(an|mois|jour|semaine|heure|yr|year|month|mo|day|week|hour)(?!\p{L})/iu;

const WORDS: Readonly<Record<string, string>> = {
  an: 'par an',
  mois: 'par mois',
  jour: 'par jour',
  semaine: 'par semaine',
  heure: 'de l’heure',
  yr: 'a year',
  year: 'a year',
  mo: 'a month',
  month: 'a month',
  day: 'a day',
  week: 'a week',
  hour: 'an hour',
};

export const rate = defineRule({
  id: 'number/rate',
  scope: 'passage',
  over: 'amounts',
  severity: 'info',
  fix: 'suggestion',
  messages: {
    en: { slash: 'Write “{right}” in prose.' },
    fr: { slash: 'Écrivez « {right} » dans une phrase.' },
  },
  docs: {
    en: {
      title: 'Rates in words',
      what: 'Reports a slash between an amount and a unit of time: `/month`, `/yr`, `/an`.',
      why: 'A slash belongs in a table; in a sentence it makes the reader stop.',
      remedy:
        'Write “a month”, “a year”. In French the fix spells out `M$` as well. Tables and headings may keep the slash.',
    },
    fr: {
      title: 'Les rythmes en toutes lettres',
      what: 'Signale une barre oblique entre un montant et une unité de temps : `/mois`, `/an`.',
      why: 'La barre oblique est à sa place dans un tableau ; dans une phrase, elle arrête le lecteur.',
      remedy:
        'Écrivez « par mois », « par an ». En français, la correction écrit aussi `M$` en toutes lettres. Les tableaux et les titres peuvent garder la barre.',
    },
  },
  examples: {
    bad: [
      { lang: 'fr', text: 'L’abonnement coûte 20 euros⟦/mois⟧.', fixed: 'L’abonnement coûte 20 euros par mois.' },
      {
        lang: 'fr',
        text: 'Elle encaisse 96 M$⟦/an⟧ de loyers.',
        fixed: 'Elle encaisse 96 millions de dollars par an de loyers.',
      },
      { lang: 'en', text: 'The plan costs $20⟦/month⟧.', fixed: 'The plan costs $20 a month.' },
      { lang: 'en', text: 'It earns $96 million⟦/yr⟧ in rent.', fixed: 'It earns $96 million a year in rent.' },
    ],
    good: [
      { lang: 'fr', text: 'L’abonnement coûte 20 euros par mois, à 100 km/h.' },
      { lang: 'fr', text: '| Offre | Prix |\n| --- | --- |\n| Base | 20 €/mois |' },
      { lang: 'en', text: 'The plan costs $20 a month, 24/7, and/or less.' },
    ],
  },
  check(context) {
    const { part, text, amounts, isForeign, report } = context;
    if (part.role === 'table' || part.type === 'heading') return;
    for (const amount of amounts) {
      const { end } = amount;
      const after = text.slice(end, end + 16);
      const match = SLASH.test(after) ? RATE.exec(after) : null;
      if (!match) continue;
      const span = { start: end + match[1]!.length, end: end + match[0].length };
      if (isForeign(span)) continue;
      const right = WORDS[match[2]!.toLowerCase()]!;
      report({
        ...span,
        messageId: 'slash',
        data: { right },
        edits: [...inWords(context, amount), { start: end, end: span.end, text: ` ${right}` }],
      });
    }
  },
});

/** Abbreviated millions of a French sum as words, since “par an” is prose; nothing where the sum has none. */
function inWords(context: PassageContext, { terms }: Amount): TextChange[] {
  const { text, pack, config } = context;
  const { number, magnitude, currency } = terms.at(-1)!;
  if (pack.language !== 'fr' || terms.length > 1 || magnitude?.form !== 'abbreviation') return [];
  const word = frenchWord(magnitude.factor, number.value);
  const name =
    currency?.form === 'symbol' && currency.position === 'after' ? pluralName(currency.code, pack, config) : null;
  if (!word || !name) return [];
  const gap = text.slice(number.end, magnitude.start) || ' ';
  return [{ start: number.end, end: currency!.end, text: `${gap}${word} ${withDe(name, context)}` }];
}
