import { defineRule } from '../define.ts';

export const missingCurrency = defineRule({
  id: 'figures/missing-currency',
  scope: 'passage',
  over: 'amounts',
  severity: 'warning',
  fix: 'none',
  messages: {
    en: { missing: '“{figure}” of what? Name the currency: nothing before it in the paragraph does.' },
    fr: { missing: '« {figure} » de quoi ? Nommez la devise : rien ne la donne plus haut dans le paragraphe.' },
  },
  docs: {
    en: {
      title: 'An amount names its currency',
      what: 'Reports a number with a magnitude word where money is plainly meant, with no currency of its own and no amount before it in the paragraph from which to take one. Quotations are left as they were said.',
      why: 'Ten billion yen and ten billion dollars are not the same news.',
      remedy: 'Write the currency at the first amount of each paragraph; those that follow may leave it out.',
    },
    fr: {
      title: 'Un montant nomme sa devise',
      what: 'Signale un nombre suivi d’un ordre de grandeur là où il s’agit clairement d’argent, sans devise propre ni montant, plus haut dans le paragraphe, dont la tenir. Les citations restent telles quelles.',
      why: 'Dix milliards de yens et dix milliards de dollars ne sont pas la même nouvelle.',
      remedy: 'Écrivez la devise au premier montant de chaque paragraphe ; les suivants peuvent l’omettre.',
    },
  },
  examples: {
    bad: [
      { lang: 'en', text: 'Corvid will invest ⟦10 billion⟧ in artificial intelligence.' },
      { lang: 'fr', text: 'Corvid va investir ⟦10 milliards⟧ dans l’IA.' },
      { lang: 'fr', text: 'La jeune pousse a levé ⟦45 millions⟧ auprès de deux fonds.' },
    ],
    good: [
      { lang: 'en', text: 'Corvid will invest $10 billion this year and 12 billion the next.' },
      { lang: 'en', text: 'The service has 10 million users.' },
      { lang: 'fr', text: 'Corvid va investir 10 milliards d’euros cette année, puis 12 milliards.' },
      { lang: 'fr', text: '« Lever 20 millions sur trois pages, c’est fini », dit-elle.' },
      { lang: 'fr', text: 'Le service compte 10 millions d’abonnés.' },
    ],
  },
  check({ figures, passage, report, isForeign }) {
    for (const { amount } of figures) {
      if (!amount.currencyMissing || passage.inQuote || isForeign(amount)) continue;
      const { start, end } = amount;
      report({ start, end, messageId: 'missing', data: { figure: passage.text.slice(start, end) } });
    }
  },
});
