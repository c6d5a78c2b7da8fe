import { sentencesOf } from '../../figures/sentences.ts';
import { defineRule } from '../define.ts';

/** Words of growth, and words that give it a period to be measured by. */
const GROWTH = {
  fr: /(?<!\p{L})(?:hausse|baisse|progress(?:e|é|ion)|recul(?:e|é)?|bond(?:i|it)?|croissance|chut(?:e|é)|gagn(?:e|é|ait)|perd(?:u|ait)?)(?!\p{L})|\+$/iu,
  en: /(?<!\p{L})(?:rose|fell|grew|growth|up|down|jumped|dropped|climbed|gained|lost|increase|decline)(?!\p{L})|\+$/iu,
} as const;
const PERIOD = {
  fr: /(?<!\p{L})(?:an|ans|annuel(?:le)?|année|mois|trimestre|semestre|semaine|jour|séance|clôture|depuis|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|hier|lundi|mardi|mercredi|jeudi|vendredi|contre)(?!\p{L})|(?:19|20)\d\d/iu,
  en: /(?<!\p{L})(?:year|annual(?:ly)?|month|quarter|week|day|session|since|close|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|monday|tuesday|wednesday|thursday|friday|from|versus)(?!\p{L})|(?:19|20)\d\d/iu,
} as const;

export const growth = defineRule({
  id: 'number/growth',
  scope: 'passage',
  over: 'amounts',
  severity: 'off',
  fix: 'none',
  messages: {
    en: { period: 'Since when? Say over what period this change is measured.' },
    fr: { period: 'Depuis quand ? Dites sur quelle période cette évolution est mesurée.' },
  },
  docs: {
    en: {
      title: 'Growth over what',
      what: 'Reports a percentage of growth or decline in a sentence that names no period.',
      why: 'Forty percent in a day and forty percent in a decade are not the same news.',
      remedy: 'Add the period: “up 40% on the year”.',
    },
    fr: {
      title: 'Une évolution par rapport à quoi',
      what: 'Signale un pourcentage de hausse ou de baisse dans une phrase qui ne nomme aucune période.',
      why: 'Quarante pour cent en un jour et quarante pour cent en dix ans ne sont pas la même nouvelle.',
      remedy: 'Ajoutez la période : « +40 % sur un an ».',
    },
  },
  examples: {
    bad: [
      { lang: 'fr', text: 'Les ventes sont en hausse de ⟦40 %⟧.' },
      { lang: 'en', text: 'Sales rose ⟦40%⟧.' },
    ],
    good: [
      { lang: 'fr', text: 'Les ventes sont en hausse de 40 % sur un an. Il en détient 40 %.' },
      { lang: 'en', text: 'Sales rose 40% on the year. It holds 40% of them.' },
    ],
  },
  check({ text, amounts, pack, isForeign, report }) {
    const percents = amounts.filter(({ kind }) => kind === 'percent');
    if (percents.length === 0) return;
    const sentences = sentencesOf(text, pack);
    for (const amount of percents) {
      const sentence = sentences.find(({ start, end }) => amount.start >= start && amount.start < end);
      if (!sentence || isForeign(amount)) continue;
      const before = text.slice(Math.max(sentence.start, amount.start - 40), amount.start);
      if (!GROWTH[pack.language].test(before) || PERIOD[pack.language].test(text.slice(sentence.start, sentence.end)))
        continue;
      report({ start: amount.start, end: amount.end, messageId: 'period' });
    }
  },
});
