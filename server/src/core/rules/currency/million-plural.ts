import { defineRule } from '../define.ts';
import { frenchWord, isNoun } from './french-units.ts';

export const millionPlural = defineRule({
  id: 'currency/million-plural',
  scope: 'passage',
  over: 'amounts',
  severity: 'warning',
  languages: ['fr'],
  fix: 'safe',
  messages: {
    en: {
      singular: 'The plural starts at 2: write “{right}”.',
      plural: 'From 2 on the noun is plural: write “{right}”.',
    },
    fr: {
      singular: 'Le pluriel commence à 2 : écrivez « {right} ».',
      plural: 'À partir de 2, le nom prend un s : écrivez « {right} ».',
    },
  },
  docs: {
    en: {
      title: 'Million and milliard agree',
      what: 'Reports *millions* or *milliards* after a number below 2, and the singular from 2 on.',
      why: 'They are nouns in French, and the plural starts at 2: 1,9 million, 2 millions.',
      remedy: 'Apply the fix.',
    },
    fr: {
      title: 'L’accord de million et de milliard',
      what: 'Signale « millions » ou « milliards » après un nombre inférieur à 2, et le singulier à partir de 2.',
      why: 'Ce sont des noms, et le pluriel commence à 2 : 1,9 million, 2 millions.',
      remedy: 'Appliquez la correction.',
    },
    authority: 'Académie française; Grevisse; CLDR (fr: one jusqu’à 1,99)',
  },
  examples: {
    bad: [
      { lang: 'fr', text: 'Elle lève 1,5 ⟦millions⟧ d’euros.', fixed: 'Elle lève 1,5 million d’euros.' },
      { lang: 'fr', text: 'Elle vaut 1,9 ⟦milliards⟧ de dollars.', fixed: 'Elle vaut 1,9 milliard de dollars.' },
      { lang: 'fr', text: 'Elle compte 0,8 ⟦millions⟧ d’abonnés.', fixed: 'Elle compte 0,8 million d’abonnés.' },
      { lang: 'fr', text: 'Elle vaut 14,3 ⟦milliard⟧ de dollars.', fixed: 'Elle vaut 14,3 milliards de dollars.' },
      { lang: 'fr', text: 'Elle lève 2 ⟦million⟧.', fixed: 'Elle lève 2 millions.' },
      { lang: 'fr', text: 'Elle lève deux ⟦million⟧ d’euros.', fixed: 'Elle lève deux millions d’euros.' },
      {
        lang: 'fr',
        text: 'Entre 1,2 et 1,5 ⟦millions⟧ d’euros.',
        fixed: 'Entre 1,2 et 1,5 million d’euros.',
      },
    ],
    good: [
      {
        lang: 'fr',
        text: 'Plus d’un million et demi, 1,99 million, deux millions et demi, quelques millions, 900 millions et 1 à 2 milliards.',
      },
      { lang: 'fr', text: 'Selon lui, “it raised 2 million and the other company raised more” cette année.' },
    ],
  },
  check({ amounts, text, isForeign, report }) {
    for (const { terms } of amounts) {
      for (const { number, magnitude } of terms) {
        if (!magnitude || !isNoun(text, magnitude) || isForeign(magnitude)) continue;
        const { start, end, factor } = magnitude;
        if (!/^[^\S\n]*$/.test(text.slice(number.end, start))) continue;
        const written = text.slice(start, end);
        const right = frenchWord(factor, number.value)!;
        if (written.toLowerCase() === right || written === written.toUpperCase()) continue;
        const singular = !right.endsWith('s');
        const edit = singular ? { start: end - 1, end, text: '' } : { start: end, end, text: 's' };
        report({ start, end, messageId: singular ? 'singular' : 'plural', data: { right }, edits: [edit] });
      }
    }
  },
});
