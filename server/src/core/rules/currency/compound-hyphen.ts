import { isHyphened } from '../../style/magnitudes.ts';
import { defineRule } from '../define.ts';

/** Million, billion, trillion: lakhs and crores keep their hyphen before a noun. */
const ENGLISH: ReadonlySet<number> = new Set([1e6, 1e9, 1e12]);

export const compoundHyphen = defineRule({
  id: 'currency/compound-hyphen',
  scope: 'passage',
  over: 'money',
  severity: 'info',
  languages: ['en'],
  fix: 'suggestion',
  messages: {
    en: { hyphen: 'No hyphen in a sum with a currency sign: write “{right}”.' },
    fr: { hyphen: 'Pas de trait d’union dans un montant à symbole : écrivez « {right} ».' },
  },
  docs: {
    en: {
      title: 'No hyphen in a sum before a noun',
      what: 'Reports a hyphen between the number and its magnitude where a currency sign opens the sum: “a $4-billion round”. Without a profile a text that writes it so throughout is left alone.',
      why: 'The sign already ties the sum together; a second form of the same thing helps nobody.',
      remedy:
        'Write “a $4 billion round”. “$20-a-month” and “multi-billion-dollar” keep theirs. Under `en-US` the fix is safe.',
    },
    fr: {
      title: 'Pas de trait d’union dans un montant anglais',
      what: 'Signale un trait d’union entre le nombre et son multiple quand un symbole monétaire ouvre le montant : « a $4-billion round ». Sans profil, un texte qui l’écrit partout n’est pas touché.',
      why: 'Le symbole lie déjà le montant ; une seconde forme de la même chose n’aide personne.',
      remedy:
        'Écrivez « a $4 billion round ». « $20-a-month » et « multi-billion-dollar » gardent les leurs. Avec `en-US`, la correction est sûre.',
    },
    authority: 'AP Stylebook, dollars',
  },
  examples: {
    bad: [
      {
        lang: 'en',
        profile: 'en-US',
        text: 'It closed a ⟦$4-billion⟧ round.',
        fixed: 'It closed a $4 billion round.',
      },
      {
        lang: 'en',
        profile: 'en-US',
        text: 'They signed a ⟦$200-million⟧ deal.',
        fixed: 'They signed a $200 million deal.',
      },
      {
        lang: 'en',
        profile: 'en-US',
        text: 'The ⟦$1.5-trillion⟧ market slowed.',
        fixed: 'The $1.5 trillion market slowed.',
      },
      { lang: 'en', profile: 'en-US', text: 'It faces a ⟦€30-million⟧ fine.', fixed: 'It faces a €30 million fine.' },
      { lang: 'en', profile: 'en-US', text: 'A ⟦£5-billion⟧ bid failed.', fixed: 'A £5 billion bid failed.' },
      {
        lang: 'en',
        text: 'After $3 billion and $4 billion it made a ⟦$5-billion⟧ bid.',
        fixed: 'After $3 billion and $4 billion it made a $5 billion bid.',
      },
    ],
    good: [
      {
        lang: 'en',
        profile: 'en-US',
        text: 'A $4 billion round, a $20-a-month plan, a five-year, multi-billion-dollar deal and a 5-million-euro fine.',
      },
      { lang: 'en', profile: 'en-US', text: '“It was a $4-billion round,” she said.' },
      { lang: 'en-CA', text: 'It spent $4-billion, then $3-million, on a ₹76,000-crore plant.' },
    ],
  },
  check(context) {
    const { text, style, report } = context;
    // A text that writes `$4-billion` throughout has a house style of its own.
    if (style.profile === null && style.variant('compound') !== 'space') return;
    for (const { terms } of context.money) {
      for (const { number, magnitude, currency } of terms) {
        if (!magnitude || currency?.position !== 'before' || !ENGLISH.has(magnitude.factor)) continue;
        if (!isHyphened(text, { number, magnitude, currency })) continue;
        const right = `${text.slice(currency.start, number.end)} ${text.slice(magnitude.start, magnitude.end)}`;
        report({
          start: currency.start,
          end: magnitude.end,
          messageId: 'hyphen',
          data: { right },
          edits: [{ start: number.end, end: magnitude.start, text: ' ' }],
          safe: style.profile === 'en-US',
        });
      }
    }
  },
});
