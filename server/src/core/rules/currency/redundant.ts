import type { Amount, CurrencyPart } from '../../figures/types.ts';
import type { Span } from '../../parse/types.ts';
import { defineRule } from '../define.ts';
import { agree } from './doubled.ts';
import { inEnglish } from './doubled-english.ts';
import { inFrench } from './doubled-french.ts';

export const redundant = defineRule({
  id: 'currency/redundant',
  scope: 'passage',
  over: 'money',
  severity: 'warning',
  fix: 'safe',
  messages: {
    en: {
      twice: 'The currency stands here twice: write “{right}”.',
      unclear: 'The currency stands here twice: keep one.',
    },
    fr: {
      twice: 'La devise est écrite deux fois : écrivez « {right} ».',
      unclear: 'La devise est écrite deux fois : n’en gardez qu’une.',
    },
  },
  docs: {
    en: {
      title: 'One currency to a sum',
      what: 'Reports a sum with two marks of its currency: a sign and a name, a code and a sign.',
      why: 'The sign is read aloud as the name: “five million dollars dollars”.',
      remedy:
        'Write `$5 million` or `5 millions d’euros`. The fix is safe unless a code has to say whose dollars they are.',
    },
    fr: {
      title: 'Une seule devise par montant',
      what: 'Signale un montant qui porte deux fois sa devise : un symbole et un nom, un code et un symbole.',
      why: 'Le symbole se lit comme le nom : « cinq millions d’euros d’euros ».',
      remedy:
        'Écrivez `5 millions d’euros` ou `$5 million`. La correction est sûre, sauf quand un code doit dire de quel dollar il s’agit.',
    },
    authority: 'TERMIUM Plus, currency codes',
  },
  examples: {
    bad: [
      {
        lang: 'en',
        profile: 'en-US',
        text: 'It raised $5 million ⟦dollars⟧ in May.',
        fixed: 'It raised $5 million in May.',
      },
      { lang: 'en', profile: 'en-US', text: 'It raised €3m ⟦euros⟧ in May.', fixed: 'It raised €3m in May.' },
      { lang: 'en', profile: 'en-US', text: 'It costs $50 ⟦bucks⟧ a day.', fixed: 'It costs $50 a day.' },
      { lang: 'en', profile: 'en-US', text: 'It costs ⟦USD$⟧5 a day.', fixed: 'It costs US$5 a day.' },
      { lang: 'en', profile: 'en-US', text: 'It raised £2bn ⟦pounds⟧ in May.', fixed: 'It raised £2bn in May.' },
      { lang: 'en', text: 'It costs ⟦EUR €⟧5, or 5 ⟦€ euros⟧.', fixed: 'It costs €5, or €5.' },
      { lang: 'en', text: 'It costs $500 ⟦USD⟧.', fixed: 'It costs US$500.' },
      { lang: 'en', text: 'It costs €5 ⟦euros⟧-$6.' },
      { lang: 'fr', profile: 'fr-FR', text: "Elle lève 5 ⟦M€ d'euros⟧.", fixed: "Elle lève 5 millions d'euros." },
      { lang: 'fr', profile: 'fr-FR', text: 'Il coûte 300 ⟦$ dollars⟧.', fixed: 'Il coûte 300 dollars.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Il coûte 50 ⟦€ euros⟧.', fixed: 'Il coûte 50 euros.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Il coûte 10 ⟦USD dollars⟧.', fixed: 'Il coûte 10 dollars américains.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Il coûte ⟦EUR €⟧5.', fixed: 'Il coûte 5\u00a0€.' },
      { lang: 'fr', text: 'Elle lève ⟦$⟧5 millions de dollars.', fixed: 'Elle lève 5 millions de dollars.' },
      { lang: 'fr', text: 'Elle lève 70 milliards ⟦€ d’euros⟧.', fixed: 'Elle lève 70 milliards d’euros.' },
    ],
    good: [
      { lang: 'en', text: 'It raised $5 million, C$3 million and 5 million dollars. “$5 dollars,” she said.' },
      {
        lang: 'en',
        text: 'It raised $5 million Canadian dollars, or $3 million in euros, or US$5 euros, or €4 to $5 euros.',
      },
      { lang: 'fr', text: "Elle lève 5 M€, 300 dollars et 5 millions d'euros. « 50 € euros », dit-elle." },
    ],
  },
  check(context) {
    const mend = context.pack.language === 'fr' ? inFrench : inEnglish;
    for (const amount of context.money) {
      const { redundant: second, terms } = amount;
      const currency = second && currencyBeside(second, terms);
      if (!currency) continue;
      if (![currency, second].every(({ start, end }) => agree(context.text.slice(start, end), currency.code, context)))
        continue;
      const report = mend(context, amount, currency, second);
      if (report) context.report(report);
    }
  },
});

/** The currency that a second mark repeats: in a range, that of the same end. */
function currencyBeside(second: Span, terms: Amount['terms']): CurrencyPart | null {
  const ends = terms.filter(({ currency }) => currency);
  const own = ends.findLast(({ number }) => number.start <= second.start) ?? ends[0];
  return own?.currency ?? null;
}
