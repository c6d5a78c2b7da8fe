import { defineRule } from '../define.ts';

/** Words of a valuation, and what says on which side of the money raised it stands. */
const VALUED = {
  fr: /(?<!\p{L})(?:valoris(?:ée?s?|ation)|valait|vaut)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:valued|valuation|valuing|values)(?!\p{L})/giu,
} as const;
const SIDE = /(?:pre|post)[-\s]?money|capitalisation|market value|market cap/i;
/** The amount stands near the word. */
const NEAR = 60;

export const valuation = defineRule({
  id: 'number/valuation',
  scope: 'passage',
  over: 'amounts',
  severity: 'off',
  fix: 'none',
  messages: {
    en: { side: 'Say whether this valuation is pre-money or post-money.' },
    fr: { side: 'Dites si cette valorisation est pré-money ou post-money.' },
  },
  docs: {
    en: {
      title: 'Which valuation',
      what: 'Reports a valuation in a passage that does not say whether the money raised is in it.',
      why: 'The same round makes a company worth $400 million before and $500 million after.',
      remedy: 'Add “pre-money” or “post-money”, or say “including the new money”.',
    },
    fr: {
      title: 'Quelle valorisation',
      what: 'Signale une valorisation dans un passage qui ne dit pas si l’argent levé y est compris.',
      why: 'Le même tour de table donne une société à 400 millions avant et à 500 millions après.',
      remedy: 'Ajoutez « pré-money » ou « post-money », ou précisez « argent frais compris ».',
    },
  },
  examples: {
    bad: [
      { lang: 'fr', text: 'La société est ⟦valorisée⟧ 4 milliards de dollars.' },
      { lang: 'en', text: 'The round ⟦valued⟧ it at $4 billion.' },
    ],
    good: [
      { lang: 'fr', text: 'La société est valorisée 4 milliards de dollars post-money. Sa valorisation recule.' },
      { lang: 'en', text: 'The round valued it at $4 billion post-money. It is valued by its customers.' },
    ],
  },
  check({ text, amounts, pack, isForeign, report }) {
    if (SIDE.test(text)) return;
    for (const { 0: found, index } of text.matchAll(VALUED[pack.language])) {
      const span = { start: index, end: index + found.length };
      const near = amounts.some(({ kind, start }) => kind === 'money' && start >= span.end && start - span.end <= NEAR);
      if (near && !isForeign(span)) report({ ...span, messageId: 'side' });
    }
  },
});
