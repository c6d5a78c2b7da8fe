import type { Amount } from '../../figures/types.ts';
import { defineRule } from '../define.ts';
import { changesIn } from './changes.ts';

export const points = defineRule({
  id: 'percent/points',
  scope: 'passage',
  over: 'amounts',
  severity: 'info',
  fix: 'none',
  messages: {
    en: {
      points: 'From {from}% to {to}% is a change of {points} percentage {points|point|points}, not of {points}%.',
    },
    fr: { points: 'De {from} % à {to} %, l’écart est de {points} {points|point|points}, non de {points} %.' },
  },
  docs: {
    en: {
      title: 'Points are not percent',
      what: 'Reports a change given in percent where both ends are percentages and their difference is that number: it is a number of percentage points. It speaks only when both ends stand in the sentence.',
      why: 'From 3% to 5% is a rise of two points, or of two thirds; “2%” is neither.',
      remedy: 'Write “two percentage points”.',
    },
    fr: {
      title: 'Des points ne sont pas des pour cent',
      what: 'Signale une évolution donnée en pour cent alors que ses deux bornes sont des pourcentages et que leur écart est ce nombre : ce sont des points. La règle ne parle que si les deux bornes sont dans la phrase.',
      why: 'De 3 % à 5 %, la hausse est de deux points, ou de deux tiers ; « 2 % » n’est ni l’un ni l’autre.',
      remedy: 'Écrivez « deux points ».',
    },
    authority: 'The Guardian style guide; CERN editorial guidelines',
  },
  examples: {
    bad: [
      { lang: 'fr', text: 'Sa part passe de 30 à 35 %, soit une hausse de ⟦5 %⟧.' },
      { lang: 'fr', text: 'Le taux passe de 3 % à 5 %, soit ⟦+2 %⟧.'.replace('⟦+2 %⟧', '+⟦2 %⟧') },
      { lang: 'en', text: 'The rate rose ⟦2%⟧ from 3% to 5%.' },
    ],
    good: [
      { lang: 'fr', text: 'Sa part passe de 30 à 35 %, soit 5 points de plus.' },
      { lang: 'fr', text: 'Sa part passe de 30 à 35 %. Le titre gagne 5 %.' },
      { lang: 'en', text: 'The rate rose two percentage points, from 3% to 5%.' },
      { lang: 'en', text: 'The rate rose from 10% to 20%, and shares 4%.' },
    ],
  },
  check(context) {
    const { report } = context;
    for (const { from, to, change } of changesIn(context)) {
      if (from.unit !== '%' || change.kind !== 'percent' || change.unit !== '%') continue;
      const points = Math.abs(round(to.value - from.value));
      if (round(change.amount.low) !== points || points === 0) continue;
      const { start, end } = change.amount as Amount;
      report({ start, end, messageId: 'points', data: { from: from.value, to: to.value, points } });
    }
  },
});

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
