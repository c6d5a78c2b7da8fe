import { apostrophes } from '../../style/apostrophes.ts';
import { departs } from '../../style/house.ts';
import { defineRule } from '../define.ts';
import { standings } from '../standing.ts';

const WRITTEN = { curly: '’', straight: "'" } as const;

export const apostrophe = defineRule({
  id: 'typography/apostrophe',
  scope: 'passage',
  severity: 'info',
  languages: ['fr'],
  fix: 'safe',
  messages: {
    en: {
      apostrophe: 'Write the apostrophe as {right}, like the rest of the text.',
      house: 'Write the apostrophe as {right}, the house’s form.',
    },
    fr: {
      apostrophe: 'Écrivez l’apostrophe {right}, comme dans le reste du texte.',
      house: 'Écrivez l’apostrophe {right}, comme le veut la maison.',
    },
  },
  docs: {
    en: {
      title: 'One apostrophe throughout',
      what: "Reports a straight apostrophe (') where the text writes curly ones (’), or the reverse. A profile for French asks for the curly one. Primes, code and English words are left alone.",
      why: 'A stray apostrophe is the trace of a pasted sentence, and search does not find a word under both spellings.',
      remedy: 'Apply the fix. Inside a quotation it is offered, never applied unasked.',
    },
    fr: {
      title: 'Une seule apostrophe',
      what: "Signale une apostrophe droite (') dans un texte qui écrit l’apostrophe courbe (’), ou l’inverse. Un profil français demande la courbe. Les minutes et les pieds, le code et les mots anglais ne sont pas touchés.",
      why: 'Une apostrophe isolée trahit une phrase collée, et la recherche ne trouve pas un mot sous deux graphies.',
      remedy: 'Appliquez la correction. À l’intérieur d’une citation, elle est proposée, jamais appliquée d’office.',
    },
  },
  examples: {
    bad: [
      { lang: 'fr', text: "L’essor de l⟦'⟧IA, d’après l’étude.", fixed: 'L’essor de l’IA, d’après l’étude.' },
      {
        lang: 'fr',
        text: "Aujourd’hui comme hier, jusqu⟦'⟧à l’excès.",
        fixed: 'Aujourd’hui comme hier, jusqu’à l’excès.',
      },
      {
        lang: 'fr',
        text: "Le patron d⟦'⟧OpenAI dit qu⟦'⟧il reste.",
        fixed: 'Le patron d’OpenAI dit qu’il reste.',
        profile: 'fr-eu',
      },
      {
        lang: 'fr',
        text: "Un effort d⟦'⟧1 milliard, jusqu⟦'⟧« au bout ».",
        fixed: 'Un effort d’1 milliard, jusqu’« au bout ».',
        profile: 'fr-FR',
      },
      {
        lang: 'fr',
        text: "L'un et l'autre l'ignorent, d⟦’⟧où la panne.",
        fixed: "L'un et l'autre l'ignorent, d'où la panne.",
      },
      { lang: 'fr', text: "L’équipe l’admet: “on n⟦'⟧y croit plus”.", fixed: 'L’équipe l’admet: “on n’y croit plus”.' },
    ],
    good: [
      { lang: 'fr', text: "L'usine d'Intel n'ouvrira pas aujourd'hui." },
      { lang: 'fr', text: "L’usine d’Intel ouvre à 5'30 de la gare, sur un terrain large de 6' seulement." },
      { lang: 'fr', text: "L'un répond, l’autre pas." },
      { lang: 'fr', text: "L’outil s’appelle `l'agent` et l’option, `d'office`.", profile: 'fr-FR' },
      { lang: 'fr', text: "L’affiche d’hier: it's all about the money, c’est dit.", profile: 'fr-eu' },
    ],
  },
  check(context) {
    const { text, style, report } = context;
    const standingOf = standings(context);
    const wanted = style.variant('apostrophe');
    if (wanted === null) return;
    for (const use of apostrophes(text)) {
      if (!departs(style, 'apostrophe', use.variant)) continue;
      const standing = standingOf(use);
      if (standing === 'foreign') continue;
      const right = WRITTEN[wanted];
      const { start, end } = use;
      const safe = wanted === 'curly' && standing === 'own';
      const messageId = style.profile === null ? 'apostrophe' : 'house';
      report({ start, end, messageId, data: { right }, edits: [{ start, end, text: right }], safe });
    }
  },
});
