import { sentencesIn } from '../../figures/sentences.ts';
import { defineRule } from '../define.ts';

export const sentenceInitial = defineRule({
  id: 'number/sentence-initial',
  scope: 'passage',
  over: 'amounts',
  severity: 'off',
  fix: 'none',
  messages: {
    en: { digits: 'Do not open a sentence with digits: spell the number out, or turn the sentence round.' },
    fr: { digits: 'N’ouvrez pas une phrase par des chiffres : écrivez le nombre en lettres, ou retournez la phrase.' },
  },
  docs: {
    en: {
      title: 'No digits at the head of a sentence',
      what: 'Reports a sentence of body text that begins with a number in digits. Years, run-in labels, headings and lists are left alone.',
      why: 'After a full stop a digit looks like the end of the number before it.',
      remedy: 'Spell the number out, or begin with another word: “Some 70 billion…”.',
    },
    fr: {
      title: 'Pas de chiffres en tête de phrase',
      what: 'Signale une phrase du corps qui commence par un nombre en chiffres. Les années, les intertitres, les titres et les listes ne sont pas touchés.',
      why: 'Après un point, un chiffre passe pour la fin du nombre qui précède.',
      remedy: 'Écrivez le nombre en lettres, ou commencez par un autre mot : « Quelque 70 milliards… ».',
    },
    authority: 'AP Stylebook; BBC News style guide',
  },
  examples: {
    bad: [
      { lang: 'fr', text: '⟦70 milliards d’euros⟧ ont été dépensés, selon Gartner.' },
      { lang: 'en', text: 'It was a long day. ⟦50⟧ MPs stayed.'.replace('⟦50⟧ MPs', '⟦500⟧ MPs') },
    ],
    good: [
      {
        lang: 'fr',
        text: 'Quelque 70 milliards d’euros ont été dépensés.\n\n**70 milliards** – Quelque 70 milliards ont été dépensés.\n\n- 300 postes',
      },
      { lang: 'en', text: 'Fifty MPs stayed. 2023 was a long year.' },
    ],
  },
  check({ part, passage, amounts, pack, isForeign, report }) {
    if (part.type !== 'paragraph') return;
    const starts = new Set(sentencesIn(passage, pack).map(({ start }) => start));
    for (const amount of amounts) {
      if (amount.terms[0].number.form !== 'digits' || !starts.has(amount.start) || isForeign(amount)) continue;
      report({ start: amount.start, end: amount.end, messageId: 'digits' });
    }
  },
});
