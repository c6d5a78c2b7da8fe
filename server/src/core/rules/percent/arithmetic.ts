import { defineRule } from '../define.ts';
import { changesIn } from './changes.ts';

/** Ends are rounded before they are printed: so far off, in points, a stated change may be all the same. */
const SLACK = 1.5;
/** And so far off as a share of it. */
const SHARE = 0.05;

export const arithmetic = defineRule({
  id: 'percent/arithmetic',
  scope: 'passage',
  over: 'amounts',
  severity: 'info',
  fix: 'none',
  messages: {
    en: { wrong: 'From {from} to {to} is {right}%, not {stated}%: check the ends and the change.' },
    fr: {
      wrong: 'De {from} à {to}, l’évolution est de {right} %, non de {stated} % : vérifiez les bornes et l’écart.',
    },
  },
  docs: {
    en: {
      title: 'A change agrees with its ends',
      what: 'Works out the change between two ends that stand in the sentence, and reports a percentage that is more than rounding away from it.',
      why: 'It is the one error of arithmetic that a reader can check, and does. A rise of 1000% is eleven times as much.',
      remedy: 'Check all three numbers: any of them may be the wrong one.',
    },
    fr: {
      title: 'L’évolution concorde avec ses bornes',
      what: 'Calcule l’évolution entre deux bornes présentes dans la phrase, et signale un pourcentage qui s’en écarte au-delà des arrondis.',
      why: 'C’est la seule erreur de calcul que le lecteur peut vérifier, et il le fait. Une hausse de 1000 % multiplie par onze.',
      remedy: 'Vérifiez les trois nombres : chacun peut être le mauvais.',
    },
    authority: 'Médiatrice de Radio France, on percentages',
  },
  examples: {
    bad: [
      { lang: 'fr', text: 'Les plaintes passent de 436 à 1 676, soit +⟦1 000 %⟧.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Les plaintes passent de 436 à 1676, +⟦1000 %⟧.' },
      { lang: 'fr', text: 'Le prix passe de 200 à 300 euros, soit une hausse de ⟦33 %⟧.' },
      { lang: 'en', text: 'Sales went from $200 million to $300 million, up ⟦33%⟧.' },
    ],
    good: [
      { lang: 'fr', text: 'Les plaintes passent de 436 à 1 676, soit +284 %.' },
      { lang: 'fr', text: 'Le prix passe de 200 à 300 euros, soit une hausse de 50 % en deux ans.' },
      { lang: 'en', text: 'Sales went from $200 million to $300 million, up 50%.' },
      { lang: 'en', text: 'Sales went from $200 million to $300 million. Costs were up 33%.' },
    ],
  },
  check(context) {
    const { report } = context;
    for (const { from, to, change } of changesIn(context)) {
      if (from.unit === '%' || change.unit !== '%' || from.value === 0) continue;
      const right = (100 * (to.value - from.value)) / from.value;
      const stated = change.amount.low;
      if (Math.abs(Math.abs(right) - stated) <= Math.max(SLACK, SHARE * Math.abs(right))) continue;
      const data = { from: from.written, to: to.written, right: Math.round(right), stated };
      report({ start: change.start, end: change.end, messageId: 'wrong', data });
    }
  },
});
