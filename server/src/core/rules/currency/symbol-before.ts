import type { CurrencyPart, Term } from '../../figures/types.ts';
import { departs } from '../../style/house.ts';
import { spacesAfter, spacesBefore } from '../../style/spaces.ts';
import { defineRule, type PassageContext } from '../define.ts';

export const symbolBefore = defineRule({
  id: 'currency/symbol-before',
  scope: 'passage',
  over: 'money',
  severity: 'warning',
  languages: ['en'],
  fix: 'safe',
  messages: {
    en: {
      after: 'The sign goes before the number: write “{right}”.',
      space: 'Close up the sign: write “{right}”.',
    },
    fr: {
      after: 'En anglais, le symbole précède le nombre : écrivez « {right} ».',
      space: 'En anglais, le symbole est collé au nombre : écrivez « {right} ».',
    },
  },
  docs: {
    en: {
      title: 'The currency sign before the number',
      what: 'Reports a currency sign after its number, or parted from it by a space. Without a profile a text that puts every sign after its number is left alone.',
      why: 'English readers look for the sign first; behind the number it reads as a translation.',
      remedy: 'Write `$14.3 billion`, `€5`. The fix is safe, but for a passage with French in it.',
    },
    fr: {
      title: 'Le symbole monétaire devant le nombre',
      what: 'Signale, en anglais, un symbole monétaire placé après le nombre ou séparé de lui par une espace. Sans profil, un texte qui les place tous après n’est pas touché.',
      why: 'Le lecteur anglophone cherche d’abord le symbole ; après le nombre, il trahit une traduction.',
      remedy: 'Écrivez `$14.3 billion`, `€5`. La correction est sûre, sauf dans un passage qui contient du français.',
    },
    authority: 'AP Stylebook, dollars; Google developer documentation style guide',
  },
  examples: {
    bad: [
      {
        lang: 'en',
        profile: 'en-US',
        text: 'It cost ⟦14.3 billion $⟧ in all.',
        fixed: 'It cost $14.3 billion in all.',
      },
      { lang: 'en', profile: 'en-US', text: 'It costs ⟦5 €⟧ a day.', fixed: 'It costs €5 a day.' },
      { lang: 'en', profile: 'en-US', text: 'It costs ⟦$ 20⟧ a day.', fixed: 'It costs $20 a day.' },
      { lang: 'en', profile: 'en-US', text: 'It raised ⟦€ 4bn⟧ in May.', fixed: 'It raised €4bn in May.' },
      { lang: 'en', profile: 'en-US', text: 'It costs ⟦20$⟧ a day.', fixed: 'It costs $20 a day.' },
      { lang: 'en', text: 'From €5 and €6 the fee rose to ⟦10 €⟧.', fixed: 'From €5 and €6 the fee rose to €10.' },
    ],
    good: [
      { lang: 'en', profile: 'en-US', text: 'It cost $14.3 billion, or €5 a head; US$20, 500 EUR and 5 euros too.' },
      { lang: 'en', text: 'The sign read “5 €”, as `20 $` or $HOME would.' },
      { lang: 'en', text: 'Fees run from 5 € to 10 €.' },
      { lang: 'en', text: 'It said: « Cela coûte 5 € par jour et par personne ».' },
    ],
  },
  check(context) {
    for (const { terms, redundant } of context.money) {
      if (redundant) continue;
      for (const term of terms) if (term.currency?.form === 'symbol') checkTerm(context, term, term.currency);
    }
  },
});

/** Another currency before the number, which contradicts the sign. */
const MARKED = /(?:\p{Lu}{3}|\p{Sc})\s?$/u;

function checkTerm(context: PassageContext, { number, magnitude }: Term, currency: CurrencyPart): void {
  const { text, style, foreignRuns, report } = context;
  const safe = foreignRuns.length === 0;
  const sign = text.slice(currency.start, currency.end);
  if (currency.position === 'before') {
    if (spacesAfter(text, currency.end) !== number.start || currency.end === number.start) return;
    const end = magnitude?.end ?? number.end;
    report({
      start: currency.start,
      end,
      messageId: 'space',
      data: { right: sign + text.slice(number.start, end) },
      edits: [{ start: currency.end, end: number.start, text: '' }],
      safe,
    });
    return;
  }
  // “5 $ US” is a dollar's French name: what stands before a number has no such words.
  if (MARKED.test(text.slice(Math.max(0, number.start - 4), number.start))) return;
  if (number.form === 'words' || /\s/.test(sign) || !departs(style, 'currency-side', 'after')) return;
  const from = spacesBefore(text, currency.start);
  // A sign beside a literal asterisk could turn it into an emphasis mark.
  const edits = /[*_]/.test(text[number.start - 1] ?? '')
    ? []
    : [
        { start: number.start, end: number.start, text: sign },
        { start: from, end: currency.end, text: '' },
      ];
  report({
    start: number.start,
    end: currency.end,
    messageId: 'after',
    data: { right: sign + text.slice(number.start, from) },
    ...(edits.length > 0 && { edits }),
    safe,
  });
}
