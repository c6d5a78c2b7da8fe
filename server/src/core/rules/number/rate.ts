import { defineRule } from '../define.ts';

/** A slash and a unit of time, right after an amount. */
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
      remedy: 'Write “a month”, “a year”. Tables and headings may keep the slash.',
    },
    fr: {
      title: 'Les rythmes en toutes lettres',
      what: 'Signale une barre oblique entre un montant et une unité de temps : `/mois`, `/an`.',
      why: 'La barre oblique est à sa place dans un tableau ; dans une phrase, elle arrête le lecteur.',
      remedy: 'Écrivez « par mois », « par an ». Les tableaux et les titres peuvent garder la barre.',
    },
  },
  examples: {
    bad: [
      { lang: 'fr', text: 'L’abonnement coûte 20 euros⟦/mois⟧.', fixed: 'L’abonnement coûte 20 euros par mois.' },
      { lang: 'fr', text: 'Elle encaisse 96 M$⟦/an⟧ de loyers.', fixed: 'Elle encaisse 96 M$ par an de loyers.' },
      { lang: 'en', text: 'The plan costs $20⟦/month⟧.', fixed: 'The plan costs $20 a month.' },
      { lang: 'en', text: 'It earns $96 million⟦/yr⟧ in rent.', fixed: 'It earns $96 million a year in rent.' },
    ],
    good: [
      { lang: 'fr', text: 'L’abonnement coûte 20 euros par mois, à 100 km/h.' },
      { lang: 'fr', text: '| Offre | Prix |\n| --- | --- |\n| Base | 20 €/mois |' },
      { lang: 'en', text: 'The plan costs $20 a month, 24/7, and/or less.' },
    ],
  },
  check({ part, text, amounts, isForeign, report }) {
    if (part.role === 'table' || part.type === 'heading') return;
    for (const { end } of amounts) {
      const match = RATE.exec(text.slice(end, end + 16));
      if (!match) continue;
      const span = { start: end + match[1]!.length, end: end + match[0].length };
      if (isForeign(span)) continue;
      const right = WORDS[match[2]!.toLowerCase()]!;
      report({
        ...span,
        messageId: 'slash',
        data: { right },
        edits: [{ start: end, end: span.end, text: ` ${right}` }],
      });
    }
  },
});
