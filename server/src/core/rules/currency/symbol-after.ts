import type { Amount, Term } from '../../figures/types.ts';
import { dollarOf } from '../../style/amount-marks.ts';
import { departs } from '../../style/house.ts';
import { defineRule, type PassageContext } from '../define.ts';
import { abbreviationOf, isNoun, signAfter, spaceBeforeSign } from './french-units.ts';
import { pluralName, withDe } from './wording.ts';

export const symbolAfter = defineRule({
  id: 'currency/symbol-after',
  scope: 'passage',
  over: 'money',
  severity: 'warning',
  languages: ['fr'],
  fix: 'suggestion',
  messages: {
    en: {
      before: 'French writes the currency after the number: “{right}”.',
      unclear: 'French writes the currency after the number: move it there.',
      space: 'Put a space before “{sign}”.',
    },
    fr: {
      before: 'La devise suit le nombre : écrivez « {right} ».',
      unclear: 'En français, la devise suit le nombre : déplacez-la.',
      space: 'Mettez une espace avant « {sign} ».',
    },
  },
  docs: {
    en: {
      title: 'The currency after the number, in French',
      what: 'Reports, in French, a sign or a dollar’s code before its number, and a sign closed up to it. Without a profile only what differs from the rest of the text.',
      why: 'French reads the unit after the number, as it is said; a sign in front marks a translation.',
      remedy: 'Write `50 €`, `500 USD`, `14,3 milliards de dollars`. Moving `€` or parting it from the number is safe.',
    },
    fr: {
      title: 'La devise après le nombre',
      what: 'Signale un symbole, ou le code d’un dollar, placé devant son nombre, et un symbole collé au nombre. Sans profil, seulement ce qui s’écarte du reste du texte.',
      why: 'En français, l’unité se lit après le nombre, comme elle se dit ; un symbole devant trahit une traduction.',
      remedy:
        'Écrivez `50 €`, `500 USD`, `14,3 milliards de dollars`. Déplacer `€` ou le détacher du nombre est une correction sûre.',
    },
    authority: 'OQLF; ministère de la Justice du Canada; CLDR (fr)',
  },
  examples: {
    bad: [
      { lang: 'fr', profile: 'fr-FR', text: 'Il coûte ⟦€50⟧ par mois.', fixed: 'Il coûte 50\u00a0€ par mois.' },
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: 'Elle investit ⟦$14,3 milliards⟧ en mai.',
        fixed: 'Elle investit 14,3 milliards de dollars en mai.',
      },
      { lang: 'fr', profile: 'fr-FR', text: 'Il coûte 50⟦€⟧ par mois.', fixed: 'Il coûte 50\u00a0€ par mois.' },
      { lang: 'fr', profile: 'fr-CA', text: 'Il coûte 50⟦M$⟧ par mois.', fixed: 'Il coûte 50\u00a0M$ par mois.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Il coûte ⟦USD 500⟧.', fixed: 'Il coûte 500\u00a0USD.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Il coûte ⟦US$ 500⟧.', fixed: 'Il coûte 500\u00a0$\u00a0US.' },
      { lang: 'fr', profile: 'fr-FR', text: 'La start-up lève ⟦£3 M⟧.', fixed: 'La start-up lève 3\u00a0M£.' },
      { lang: 'fr', profile: 'fr-FR', text: 'La start-up lève ⟦$5bn⟧.', fixed: 'La start-up lève 5\u00a0Md$.' },
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: 'Elle vise ⟦€200 à €300 millions⟧.',
        fixed: "Elle vise 200 à 300 millions d'euros.",
      },
      { lang: 'fr', profile: 'fr-FR', text: 'Le fonds gère ⟦$4.2 billion⟧.' },
      { lang: 'fr', text: 'De 5 € à 6 €, puis ⟦€7⟧.', fixed: 'De 5 € à 6 €, puis 7 €.' },
      { lang: 'fr', text: 'De 5 € à 6 €, puis 7⟦€⟧.', fixed: 'De 5 € à 6 €, puis 7 €.' },
    ],
    good: [
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: 'Elle lève 50\u00a0€, 3\u202fM£, 5 $, 500 USD, 14,3 milliards de dollars et 2 livres.',
      },
      { lang: 'fr', profile: 'fr-FR', text: 'Le titre $META, la variable `$5` et « un prix de $50 » restent.' },
      { lang: 'fr', profile: 'fr-FR', text: '“We raised $50 for the people of the city,” dit-elle.' },
      { lang: 'fr', text: 'Le prix passe de 50€ à 60€.' },
    ],
  },
  check(context) {
    const { style } = context;
    for (const amount of context.money) {
      if (amount.redundant) continue;
      if (amount.terms.some((term) => isBefore(context, term))) {
        if (departs(style, 'currency-side', 'before')) reportBefore(context, amount);
      } else if (departs(style, 'symbol-space', 'none') && !isRepeated(amount)) {
        for (const term of amount.terms) checkSpace(context, term);
      }
    }
  },
});

/** `US$5 millions` beside other dollars is for `currency/which-dollar`, other codes than the dollars' are for `currency/iso-code`. */
function isBefore({ text, style, config }: PassageContext, { currency, magnitude }: Term): boolean {
  if (currency?.position !== 'before') return false;
  if (currency.form === 'code') return dollarOf(currency.code) !== null;
  const named = text.slice(currency.start, currency.end) === 'US$' && currency.code === config.dollar;
  return !(named && style.severalDollars && magnitude && isNoun(text, magnitude));
}

/** `200 M€-300M€`: what is wrong there is the range. */
const isRepeated = ({ terms }: Amount) => terms.length === 2 && terms.every(({ currency }) => currency !== null);

function reportBefore(context: PassageContext, amount: Amount): void {
  const { report } = context;
  const { start, end, terms } = amount;
  const right = rewritten(context, amount);
  if (right === null) {
    report({ start, end, messageId: 'unclear' });
    return;
  }
  const [{ magnitude, currency }] = terms;
  const plain = terms.length === 1 && !magnitude && currency!.form === 'symbol' && !right.includes('$');
  report({ start, end, messageId: 'before', data: { right }, edits: [{ start, end, text: right }], safe: plain });
}

/** The amount with its currency behind it, once; null where that cannot be written. */
function rewritten(context: PassageContext, { start, terms }: Amount): string | null {
  const { text } = context;
  const last = terms.at(-1)!;
  if (terms.some(({ currency }) => currency?.position === 'after')) return null;
  const unit = unitAfter(context, terms, last);
  if (unit === null) return null;
  let right = '';
  let from = start;
  for (const { number, currency } of terms) {
    if (!currency) continue;
    right += text.slice(from, currency.start);
    from = number.start;
  }
  const end = last.magnitude?.form === 'word' ? last.magnitude.end : last.number.end;
  return right + text.slice(from, end) + unit;
}

function unitAfter(context: PassageContext, terms: readonly Term[], { magnitude }: Term): string | null {
  const { text, style, pack, config } = context;
  const currency = terms.find((term) => term.currency)!.currency!;
  const gap = style.spaceFor('symbol-space');
  if (magnitude?.form === 'word') {
    const name = isNoun(text, magnitude) ? pluralName(currency.code, pack, config) : null;
    return name && ` ${withDe(name, context)}`;
  }
  const sign = signAfter(text, currency, gap);
  if (!magnitude) return gap + sign;
  const short = abbreviationOf(magnitude.factor, style);
  return short && gap + short + (currency.form === 'code' ? gap : '') + sign;
}

function checkSpace({ text, style, report }: PassageContext, term: Term): void {
  const { magnitude, currency } = term;
  const gap = spaceBeforeSign(text, term);
  if (!gap || gap.end > gap.start || !currency || currency.start < gap.end) return;
  // `14B$` is for `currency/abbreviation`, which mends the space, too.
  if (magnitude && text.slice(magnitude.start, magnitude.end) !== abbreviationOf(magnitude.factor, style)) return;
  const sign = text.slice(gap.end, currency.end);
  report({
    start: gap.end,
    end: currency.end,
    messageId: 'space',
    data: { sign },
    edits: [{ ...gap, text: style.spaceFor('symbol-space') }],
    safe: !magnitude && !sign.includes('$'),
  });
}
