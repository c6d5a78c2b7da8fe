import type { Amount, CurrencyPart, MagnitudePart, NumberPart } from '../../figures/types.ts';
import type { TextChange } from '../../parse/types.ts';
import { isPlainProse, magnitudeForm, namesCurrency } from '../../style/magnitudes.ts';
import type { StyleVariant } from '../../style/types.ts';
import { defineRule, type PassageContext } from '../define.ts';
import { amountSpace, englishMagnitude, signFor } from './english-units.ts';
import { abbreviationOf, frenchWord, namesCountry, signWithCountry } from './french-units.ts';
import { fullName, pluralName, withDe } from './wording.ts';

export const consistency = defineRule({
  id: 'currency/consistency',
  scope: 'passage',
  over: 'money',
  severity: 'info',
  fix: 'suggestion',
  messages: {
    en: { other: 'Write sums one way throughout: “{right}”.', unlike: 'Write this sum like the others in the text.' },
    fr: {
      other: 'Écrivez les montants d’une seule façon : « {right} ».',
      unlike: 'Écrivez ce montant comme les autres du texte.',
    },
  },
  docs: {
    en: {
      title: 'One way of writing large sums',
      what: 'Reports the rarer way where a text writes its sums in two: `$4bn` and `$4 billion`, `70 M€` and `3 millions d’euros`. Where neither is rarer, words count as the text’s way. An English profile, which says the way itself, leaves this to `currency/multiplier`.',
      why: 'Two ways look like two sources, and make sums hard to compare.',
      remedy: 'Apply the fix, or change the others. Quotations, titles and tables are free.',
    },
    fr: {
      title: 'Une seule façon d’écrire les grands montants',
      what: 'Signale la façon la plus rare quand un texte écrit ses montants de deux façons : `70 M€` et `3 millions d’euros`, `$4bn` et `$4 billion`. À égalité, les mots l’emportent. Un profil anglais, qui impose la sienne, laisse cela à `currency/multiplier`.',
      why: 'Deux façons font penser à deux sources, et rendent les montants difficiles à comparer.',
      remedy: 'Appliquez la correction, ou changez les autres. Citations, titres et tableaux sont libres.',
    },
  },
  examples: {
    bad: [
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: "Elle lève 3 millions d'euros, puis 5 millions d'euros, puis 70 ⟦M€⟧.",
        fixed: "Elle lève 3 millions d'euros, puis 5 millions d'euros, puis 70 millions d'euros.",
      },
      {
        lang: 'fr',
        text: 'Elle lève 70 M€, puis 2 Md€, puis 3 ⟦millions d’euros⟧.',
        fixed: 'Elle lève 70 M€, puis 2 Md€, puis 3 M€.',
      },
      {
        lang: 'fr',
        text: 'De 60 M$ US à 75 M$ CA, puis 15 ⟦millions de dollars américains⟧.',
        fixed: 'De 60 M$ US à 75 M$ CA, puis 15 M$ US.',
      },
      {
        lang: 'fr',
        text: 'De 6 millions de dollars à 7 millions de dollars canadiens, puis 15 ⟦M$ US⟧.',
        fixed: 'De 6 millions de dollars à 7 millions de dollars canadiens, puis 15 millions de dollars américains.',
      },
      {
        lang: 'fr',
        text: 'Elle lève 70 ⟦M€⟧, puis 3 millions d’euros.',
        fixed: 'Elle lève 70 millions d’euros, puis 3 millions d’euros.',
      },
      {
        lang: 'en',
        text: 'It raised $4 billion, then $3 million, then $4⟦bn⟧.',
        fixed: 'It raised $4 billion, then $3 million, then $4 billion.',
      },
      {
        lang: 'en',
        text: 'It raised $4bn, then $3m and $1tn, then $4 ⟦billion⟧, then 2 million euros.',
        fixed: 'It raised $4bn, then $3m and $1tn, then $4bn, then 2 million euros.',
      },
      { lang: 'en', text: 'It raised $4⟦bn⟧, then $4 billion.', fixed: 'It raised $4 billion, then $4 billion.' },
      {
        lang: 'en',
        text: 'It raised $4B, then $3M, then $4⟦bn⟧.',
        fixed: 'It raised $4B, then $3M, then $4B.',
      },
    ],
    good: [
      { lang: 'fr', profile: 'fr-FR', text: 'Elle lève 70 M€, puis 2 Md€. « Il faut 3 millions d’euros », dit-elle.' },
      {
        lang: 'fr',
        text: 'Elle lève 3 millions d’euros pour 2 M de clients.\n\n### 70 M€\n\n| Tour | 70 M€ |\n| --- | --- |\n| A | 5 M€ |',
      },
      { lang: 'en', profile: 'en-US', text: 'It raised $4bn, then $4 billion.' },
      { lang: 'en', text: 'It raised $4bn for 3 million people. “We need $3 million,” she said.' },
    ],
  },
  check(context) {
    const { style, pack, part, passage } = context;
    const wanted = style.variant('magnitude') ?? 'words';
    if ((pack.language === 'en' && style.profile) || !isPlainProse(part, passage)) return;
    for (const amount of context.money) {
      if (!amount.redundant && namesCurrency(amount, pack.language)) checkAmount(context, amount, wanted);
    }
  },
});

function checkAmount(context: PassageContext, amount: Amount, wanted: StyleVariant<'magnitude'>): void {
  const { text, pack, report } = context;
  for (const term of amount.terms) {
    const { number, magnitude, currency } = term;
    const form = magnitudeForm(text, term, pack.language);
    if (!magnitude || form === null || form === 'irregular' || form === wanted) continue;
    const end = currency?.position === 'after' ? currency.end : magnitude.end;
    const edits = (pack.language === 'fr' ? inFrench : inEnglish)(context, number, magnitude, currency, wanted);
    const right = edits && written(text, currency?.position === 'before' ? currency.start : number.start, edits);
    report({
      start: magnitude.start,
      end,
      ...(edits && right ? { messageId: 'other', data: { right }, edits } : { messageId: 'unlike' }),
    });
  }
}

type Rewriter = (
  context: PassageContext,
  number: NumberPart,
  magnitude: MagnitudePart,
  currency: CurrencyPart | null,
  wanted: StyleVariant<'magnitude'>,
) => TextChange[] | null;

const inEnglish: Rewriter = ({ style }, number, { factor, end }, _, wanted) => {
  const text = englishMagnitude(wanted, factor, style);
  return text === null ? null : [{ start: number.end, end, text }];
};

const inFrench: Rewriter = (context, number, magnitude, currency, wanted) => {
  const { text, style, pack, config } = context;
  if (currency?.position === 'before') return null;
  const gap = /^\s$/.exec(text.slice(number.end, magnitude.start))?.[0] ?? amountSpace(style);
  const end = currency?.end ?? magnitude.end;
  if (wanted === 'words') {
    const word = frenchWord(magnitude.factor, number.value);
    const name =
      currency &&
      (namesCountry(text, currency) ? fullName(currency.code, pack) : pluralName(currency.code, pack, config));
    if (!word || (currency && !name)) return null;
    return [{ start: number.end, end, text: `${gap}${word}${name ? ` ${withDe(name, context)}` : ''}` }];
  }
  const short = abbreviationOf(magnitude.factor, style);
  if (!short || !currency) return null;
  const sign = namesCountry(text, currency)
    ? signWithCountry(currency.code, style.spaceFor('symbol-space'))
    : signFor(currency.code, config.dollar);
  if (!sign || /^\p{L}/u.test(sign)) return null;
  return [{ start: number.end, end, text: style.spaceFor('symbol-space') + short + sign }];
};

/** The sum from `start` on as the edits leave it. */
function written(text: string, start: number, edits: readonly TextChange[]): string {
  let result = '';
  let from = start;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result;
}
