import { amountLexicon } from '../../figures/amounts/lexicon.ts';
import { defineRule } from '../define.ts';

/** What the English words of the same spelling come to in French. */
const MEANT: Readonly<Record<string, string>> = { b: 'milliard', t: 'mille milliards' };

const WORD = /(?<!\p{L})(?:b|tr)illions?(?!\p{L})/giu;

export const falseFriend = defineRule({
  id: 'currency/false-friend',
  scope: 'passage',
  severity: 'warning',
  languages: ['fr'],
  fix: 'none',
  messages: {
    en: { check: 'A French “{word}” is {value}; an English one is “{meant}” in French. Which is meant?' },
    fr: { check: 'Un « {word} » vaut {value} en français ; celui de l’anglais se dit « {meant} ». Lequel est-ce ?' },
  },
  docs: {
    en: {
      title: 'Billion and trillion in French',
      what: 'Reports *billion* and *trillion* where money is spoken of.',
      why: 'A French *billion* is a million millions, a *trillion* a million times more: a thousand times, or a million times, what the English words say.',
      remedy: 'Write *milliard* for an English billion, *1 000 milliards* for a trillion.',
    },
    fr: {
      title: 'Billion et trillion',
      what: 'Signale « billion » et « trillion » là où il s’agit d’argent.',
      why: 'Un billion vaut mille milliards, un trillion un million de fois plus : mille fois, ou un million de fois, ce que disent les mots anglais.',
      remedy: 'Écrivez « milliard » pour le billion anglais, « 1 000 milliards » pour le trillion.',
    },
    authority: 'CGPM, résolution 7 (1948); OQLF',
  },
  examples: {
    bad: [
      { lang: 'fr', text: 'Elle lève 2 ⟦billions⟧ en mai.' },
      { lang: 'fr', text: 'Le cap du ⟦trillion⟧ de dollars approche.' },
      { lang: 'fr', text: 'Elle vaut 3 ⟦trillions⟧ d’euros.' },
      { lang: 'fr', text: 'Elle vaut $4.2 ⟦billion⟧.' },
    ],
    good: [
      { lang: 'fr', text: 'Elle vaut 3 000 milliards de dollars, et la galaxie compte un billion d’étoiles.' },
      { lang: 'fr', text: '“It is worth 2 billion, or 2 trillion, to the people of the city,” dit-il.' },
    ],
  },
  check(context) {
    const { text, amounts, tokens, pack, passage, isForeign, report } = context;
    if (passage.inQuote || !/(?:b|tr)illion/i.test(text)) return;
    const { currencies, of } = amountLexicon(pack);
    const isMoneyAfter = (offset: number) => {
      const next = tokens.findIndex(({ start }) => start >= offset);
      if (next < 0 || !of.has(tokens[next]!.lower)) return false;
      return currencies.match(tokens, text, next + 1, 0, tokens.length) !== null;
    };
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const span = { start: index, end: index + word.length };
      const sum = amounts.some(({ kind, start, end }) => kind === 'money' && start <= span.start && end >= span.end);
      if (isForeign(span) || !(sum || isMoneyAfter(span.end))) continue;
      const first = word[0]!.toLowerCase();
      const value = first === 'b' ? '10¹²' : '10¹⁸';
      report({ ...span, messageId: 'check', data: { word: word.toLowerCase(), value, meant: MEANT[first]! } });
    }
  },
});
