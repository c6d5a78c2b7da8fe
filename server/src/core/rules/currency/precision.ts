import type { Amount, Term } from '../../figures/types.ts';
import { defineRule, type PassageContext } from '../define.ts';

/** Decimals that a number with a magnitude may have. */
const MOST = 2;
/** Digits that a number under a hedge may have, where some are decimals. */
const MOST_HEDGED = 2;

export const precision = defineRule({
  id: 'currency/precision',
  scope: 'passage',
  over: 'amounts',
  severity: 'off',
  fix: 'none',
  messages: {
    en: {
      decimals: 'Round to two decimals at most: “{right}”.',
      hedged: 'An exact figure with a hedge: round it to “{right}”.',
      zeros: 'Drop the empty decimals: “{right}”.',
      scale: 'Write “{right}”.',
    },
    fr: {
      decimals: 'Arrondissez à deux décimales au plus : « {right} ».',
      hedged: 'Un chiffre exact ne va pas avec une approximation : arrondissez à « {right} ».',
      zeros: 'Supprimez les décimales vides : « {right} ».',
      scale: 'Écrivez « {right} ».',
    },
  },
  docs: {
    en: {
      title: 'No more precision than is needed',
      what: 'Reports a number with a magnitude that has more than two decimals, empty decimals, or decimals under “about”; and one in the wrong magnitude (`1,500 million`, `0.8 billion`). Under `en-US` the decimals are for `currency/multiplier`.',
      why: 'Nobody remembers the third decimal, and “about” says that it is not known.',
      remedy: 'Round, or drop the hedge. Tables and quotations keep what they say.',
    },
    fr: {
      title: 'Pas plus de précision qu’il n’en faut',
      what: 'Signale un nombre suivi d’un multiple qui a plus de deux décimales, des décimales vides, ou des décimales après « environ » ; et un multiple mal choisi (`1 500 millions`, `0,8 milliard`).',
      why: 'Nul ne retient la troisième décimale, et « environ » dit qu’on ne la connaît pas.',
      remedy: 'Arrondissez, ou supprimez la nuance. Tableaux et citations gardent ce qu’ils disent.',
    },
    authority: 'AP Stylebook, millions, billions',
  },
  examples: {
    bad: [
      { lang: 'fr', profile: 'fr-FR', text: 'Elle investit ⟦14,325 milliards⟧ de dollars.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Elle investit environ ⟦96,4 millions⟧ de dollars.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Elle investit ⟦3,0 milliards⟧ de dollars.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Elle investit ⟦1\u202f500 millions⟧ de dollars.' },
      { lang: 'fr', profile: 'fr-FR', text: "Elle investit ⟦0,8 milliard⟧ d'euros." },
      { lang: 'en', text: 'It invests $⟦14.325 billion⟧, or about €⟦96.4 million⟧ a day.' },
      { lang: 'en', text: 'It invests $⟦3.0 billion⟧, $⟦1,500 million⟧ and $⟦0.8bn⟧.' },
    ],
    good: [
      { lang: 'fr', text: 'Elle investit 14,32 milliards, environ 1,5 milliard, 0,8 million et environ 96 millions.' },
      {
        lang: 'fr',
        text: '| Année | Ventes |\n| --- | --- |\n| 2024 | 14,325 milliards |\n\n« 14,325 milliards », dit-elle.',
      },
      { lang: 'en', profile: 'en-US', text: 'It invests $14.325 billion, about $1.5 billion and $0.8 million a year.' },
    ],
  },
  check(context) {
    const { passage, amounts, isForeign } = context;
    if (passage.kind === 'cell' || passage.inQuote) return;
    for (const amount of amounts) {
      if (!amount.isFigure || isForeign(amount)) continue;
      for (const term of amount.terms) checkTerm(context, amount, term);
    }
  },
});

function checkTerm(
  { text, style, pack, report }: PassageContext,
  { qualifier, qualifierSpan }: Amount,
  { number, magnitude }: Term,
): void {
  if (!magnitude || number.form === 'words' || magnitude.start < number.end) return;
  const { value, decimal } = number;
  const digits = text.slice(number.start, number.end);
  const decimals = decimal === null ? 0 : digits.length - 1 - digits.lastIndexOf(decimal);
  const format = (rounded: number) =>
    new Intl.NumberFormat(pack.language, { maximumFractionDigits: MOST })
      .format(rounded)
      .replace(/\u202f/g, style.space);
  // “Près de” before an exact figure is for `number/approximation`.
  const isHedged = qualifier === 'about' && !/^près de/i.test(text.slice(qualifierSpan?.start, qualifierSpan?.end));
  const tail = text.slice(number.end, magnitude.end);
  const say = (messageId: string, right: string) =>
    report({ start: number.start, end: magnitude.end, messageId, data: { right } });
  if (decimals > 0 && Number.isInteger(value)) say('zeros', format(value) + tail);
  else if (decimals > MOST) {
    if (style.profile !== 'en-US') say('decimals', format(round(value, value < 10 ? 2 : 1)) + tail);
  } else if (isHedged && decimals > 0 && value >= 10 ** MOST_HEDGED / 10) {
    say('hedged', format(Math.round(value)) + tail);
  } else {
    const right = rescaled(value, magnitude.factor, pack.language);
    if (right) say('scale', `${format(right.value)} ${right.word}`);
  }
}

const round = (value: number, decimals: number) => Math.round(value * 10 ** decimals) / 10 ** decimals;

const WORDS = {
  fr: { million: 'million', billion: 'milliard' },
  en: { million: 'million', billion: 'billion' },
} as const;

/** A thousand millions and more are billions where that is no longer to write, less than one billion is millions. */
function rescaled(value: number, factor: number, language: 'fr' | 'en'): { value: number; word: string } | null {
  const plural = (word: string, count: number) => (language === 'fr' && count >= 2 ? `${word}s` : word);
  if (factor === 1e6 && value >= 1000 && value % 10 === 0 && value < 1e6) {
    return { value: value / 1000, word: plural(WORDS[language].billion, value / 1000) };
  }
  if (factor === 1e9 && value > 0 && value < 1) {
    const millions = round(value * 1000, 3);
    return { value: millions, word: plural(WORDS[language].million, millions) };
  }
  return null;
}
