import { defineRule } from '../define.ts';

export const euroPlural = defineRule({
  id: 'currency/euro-plural',
  scope: 'passage',
  over: 'money',
  severity: 'off',
  languages: ['en'],
  fix: 'none',
  messages: {
    en: { plural: 'Newsrooms write “euros” in the plural.' },
    fr: { plural: 'En anglais, la presse écrit « euros » au pluriel.' },
  },
  docs: {
    en: {
      title: 'Euros in the plural',
      what: 'Reports “euro” without its s after any number but one: “5 million euro”. Before a noun (“a 5 million euro fine”) it is right.',
      why: 'Only the texts of European law leave the plural unmarked.',
      remedy: 'Write “5 million euros”.',
    },
    fr: {
      title: 'Le pluriel de « euro » en anglais',
      what: 'Signale, en anglais, « euro » sans s après un autre nombre que un : « 5 million euro ». Devant un nom (« a 5 million euro fine »), c’est juste.',
      why: 'Seuls les textes du droit européen laissent le pluriel sans marque.',
      remedy: 'Écrivez « 5 million euros ».',
    },
    authority: 'The Economist style guide',
  },
  examples: {
    bad: [
      { lang: 'en', profile: 'en-US', text: 'It raised 5 million ⟦euro⟧ in May.' },
      { lang: 'en', text: 'It costs 20 ⟦euro⟧.' },
    ],
    good: [
      { lang: 'en', text: 'It raised 5 million euros, then one euro, after a 5 million euro fine and a 20-euro note.' },
      { lang: 'en', text: '“It costs 20 euro,” the law says.' },
    ],
  },
  check(context) {
    const { text, pack, tokens, report } = context;
    for (const { terms, high } of context.money) {
      for (const { currency, number } of terms) {
        if (!currency || high === 1 || !/^euro$/i.test(text.slice(currency.start, currency.end))) continue;
        if (text[currency.start - 1] === '-' || number.value === 1) continue;
        const next = tokens.find(({ start }) => start >= currency.end);
        const isAdjective =
          next?.kind === 'word' && next.start === currency.end + 1 && !pack.functionWords.has(next.lower);
        if (!isAdjective && text[currency.end] !== '-')
          report({ start: currency.start, end: currency.end, messageId: 'plural' });
      }
    }
  },
});
