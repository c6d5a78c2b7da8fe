import type { Amount, Term } from '../../figures/types.ts';
import { defineRule, type PassageContext } from '../define.ts';
import { numberEdit } from './french-units.ts';
import { regrouped } from './grouping.ts';

const MARKS = { comma: ',', point: '.' } as const;

export const decimalSeparator = defineRule({
  id: 'currency/decimal-separator',
  scope: 'passage',
  over: 'amounts',
  severity: 'warning',
  languages: ['fr'],
  fix: 'suggestion',
  messages: {
    en: {
      comma: 'French writes a decimal comma: “{right}”.',
      point: 'Sums take a decimal point here: “{right}”.',
      zero: 'Write the zero before the decimals: “{right}”.',
    },
    fr: {
      comma: 'Écrivez une virgule décimale : « {right} ».',
      point: 'Les montants prennent ici un point décimal : « {right} ».',
      zero: 'Écrivez le zéro devant les décimales : « {right} ».',
    },
  },
  docs: {
    en: {
      title: 'The decimal comma in French sums',
      what: 'Reports an amount whose decimal mark is not the house’s: the comma in French, the point in sums of money under `fr-CH`. Without a profile the text’s own majority decides. A decimal without its zero is reported too.',
      why: '14.3 milliards reads as an oversight, and 1.500 as one thousand five hundred.',
      remedy: 'Apply the fix; before *million* and *milliard* it is safe.',
    },
    fr: {
      title: 'La virgule décimale des montants',
      what: 'Signale un montant dont le signe décimal n’est pas celui de la maison : la virgule en français, le point pour l’argent avec `fr-CH`. Sans profil, la majorité du texte décide. Une décimale sans son zéro est signalée aussi.',
      why: '14.3 milliards se lit comme un oubli, et 1.500 comme mille cinq cents.',
      remedy: 'Appliquez la correction ; devant « million » et « milliard », elle est sûre.',
    },
    authority: 'OQLF; Académie française; CLDR (fr, fr-CH)',
  },
  examples: {
    bad: [
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: 'Il vaut ⟦14.3⟧ milliards de dollars.',
        fixed: 'Il vaut 14,3 milliards de dollars.',
      },
      { lang: 'fr', profile: 'fr-FR', text: 'Il vaut ⟦1.5⟧ M€.', fixed: 'Il vaut 1,5\u00a0M€.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Il vaut ⟦0.75⟧ $.', fixed: 'Il vaut 0,75\u00a0$.' },
      {
        lang: 'fr',
        profile: 'fr-eu',
        text: 'Il compte ⟦2.25⟧ millions d’abonnés.',
        fixed: 'Il compte 2,25 millions d’abonnés.',
      },
      { lang: 'fr', profile: 'fr-FR', text: 'Il vaut ⟦,50⟧ €.', fixed: 'Il vaut 0,50\u00a0€.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Il vaut ⟦1,234.56⟧ €.', fixed: 'Il vaut 1\u202f234,56\u00a0€.' },
      {
        lang: 'fr',
        profile: 'fr-CH',
        text: 'Il vaut ⟦14,3⟧ millions de francs pour 2,5 millions d’abonnés.',
        fixed: 'Il vaut 14.3 millions de francs pour 2,5 millions d’abonnés.',
      },
      {
        lang: 'fr',
        text: 'De 1,5 M€ à 2,5 M€, puis ⟦3.5⟧ M€.',
        fixed: 'De 1,5 M€ à 2,5 M€, puis 3,5 M€.',
      },
    ],
    good: [
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: 'GPT-4.1 et la v2.5 coûtent 14,3 millions d’euros ou 1.500 €, à 12.30 près.',
      },
      { lang: 'fr', profile: 'fr-FR', text: '« Il vaut 14.3 milliards », dit-elle.' },
      { lang: 'fr', profile: 'fr-CH', text: 'Il paie 12,500 francs.' },
      { lang: 'fr', text: 'Il passe de 1.5 M€ à 2.5 M€.' },
    ],
  },
  check(context) {
    const { amounts, passage, isForeign } = context;
    if (passage.inQuote) return;
    for (const amount of amounts) {
      for (const term of amount.terms)
        if (isOurs(amount, term) && !isForeign(term.number)) checkTerm(context, amount, term);
    }
  },
});

/** Percentages, factors and measures without a magnitude are no sums. */
const isOurs = ({ kind }: Amount, { number, magnitude }: Term) =>
  number.form === 'digits' &&
  number.decimal !== null &&
  (kind === 'money' || (kind === 'quantity' && magnitude !== null));

/** Three decimals, or a group of three. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;

function checkTerm({ text, style, report }: PassageContext, { kind, terms }: Amount, term: Term): void {
  const { number } = term;
  const { start, end } = number;
  const written = text.slice(start, end);
  const wanted = kind === 'money' ? style.moneyDecimal : style.variant('decimal');
  const wrong = wanted !== null && number.decimal !== MARKS[wanted] && !AMBIGUOUS.test(written);
  const bare = /^[.,]/.test(written);
  if (!wrong && !bare) return;
  const mark = wrong ? MARKS[wanted] : number.decimal!;
  const at = written.lastIndexOf(number.decimal!);
  const whole = written.slice(0, at);
  const kept = number.group === mark ? regrouped(whole, { ...number, decimal: null }, style) : whole || '0';
  const right = `${kept}${mark}${written.slice(at + 1)}`;
  report({
    start,
    end,
    messageId: wrong ? wanted : 'zero',
    data: { right },
    edits: [numberEdit(text, term, right, style)],
    // Both ends of a range go by the word that they share: half a mend would be worse than none.
    safe: wrong && !bare && terms.some(({ magnitude }) => magnitude?.form === 'word'),
  });
}
