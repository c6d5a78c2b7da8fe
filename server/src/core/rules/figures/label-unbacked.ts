import { bearing } from '../../figures/compare.ts';
import type { Amount } from '../../figures/types.ts';
import { locate } from '../../model/locate.ts';
import { isSectionLabel } from '../../model/parts.ts';
import type { Part, Passage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { statedIn, statedInstead } from './stated-instead.ts';

export const labelUnbacked = defineRule({
  id: 'figures/label-unbacked',
  scope: 'story',
  severity: 'warning',
  fix: 'none',
  messages: {
    en: {
      unbacked: 'The paragraph does not state “{figure}”: correct the label or the text.',
      stated: 'The paragraph states “{figure}”.',
    },
    fr: {
      unbacked: 'Le paragraphe n’énonce pas « {figure} » : corrigez l’intertitre ou le texte.',
      stated: 'Le paragraphe énonce « {figure} ».',
    },
  },
  docs: {
    en: {
      title: 'A label’s figure stands in its paragraph',
      what: 'Reports a figure in a bold run-in label that the paragraph under it does not state. A figure that rounds to the label’s counts, and a unit that the label leaves out goes with any.',
      why: 'The label is what a hurried reader takes away. A label of 70 billion over a text that says 7 is the costliest kind of slip.',
      remedy: 'Correct the one that is wrong, or state the figure in the paragraph.',
    },
    fr: {
      title: 'Le chiffre d’un intertitre figure dans son paragraphe',
      what: 'Signale un chiffre, dans un intertitre en gras, que le paragraphe n’énonce pas. Un chiffre qui s’arrondit à celui de l’intertitre suffit, et une unité omise convient à toutes.',
      why: 'L’intertitre est ce que retient le lecteur pressé. Un intertitre à 70 milliards sur un texte qui dit 7 est l’erreur la plus coûteuse.',
      remedy: 'Corrigez celui des deux qui est faux, ou énoncez le chiffre dans le paragraphe.',
    },
  },
  examples: {
    bad: [
      { lang: 'en', text: '**⟦$70 billion⟧** – Capital spending will reach $7 billion this year.' },
      { lang: 'en', text: '**Up ⟦30%⟧** – Sales rose by 13% to $2 billion.' },
      { lang: 'fr', text: '**⟦70 milliards de dollars⟧** – Les dépenses atteindront 7 milliards de dollars.' },
      { lang: 'fr', text: '**⟦300⟧ postes** – Le plan en supprime 400.' },
    ],
    good: [
      { lang: 'en', text: '**$186 million** – The loss came to $186.4 million, the filing shows.' },
      { lang: 'en', text: '**The $5 billion question** – It would pay between $4 billion and $5 billion.' },
      { lang: 'en', text: '**Three lessons from 2024** – Nothing was certain.' },
      { lang: 'fr', text: '**70 milliards** – Les dépenses atteindront 70 milliards de dollars.' },
      { lang: 'fr', text: '**Soixante-dix millions** – Elle a levé 70 millions d’euros.' },
      { lang: 'fr', text: '**Llama 4 déçoit** – Le modèle n’a pas convaincu.' },
    ],
  },
  check({ parts, amountsOf, report }) {
    for (const [index, part] of parts.entries()) {
      const passage = part.passages[0];
      if (part.role !== 'section' || !passage || !isSectionLabel(passage.runIn)) continue;
      const { end } = passage.runIn!;
      const claims = amountsOf(passage).filter((amount) => amount.isFigure && amount.end <= end);
      if (claims.length === 0) continue;
      const under = passagesUnder(parts, index);
      const isBody = (other: Passage, { start }: Amount) => other !== passage || start >= end;
      for (const claim of claims) {
        const bearsOut = bearing(claim);
        const states = (other: Passage) => amountsOf(other).some((amount) => isBody(other, amount) && bearsOut(amount));
        if (under.some(states)) continue;
        const body = statedIn(under, amountsOf).filter((stated) => isBody(stated.passage, stated.amount));
        const figure = passage.text.slice(claim.start, claim.end);
        const related = statedInstead(claim, body);
        report({ ...locate(passage, claim.start, claim.end), messageId: 'unbacked', data: { figure }, related });
      }
    }
  },
});

/** A label reaches over its paragraph and what goes on under it, up to the next label. */
function passagesUnder(parts: readonly Part[], label: number): Passage[] {
  const passages: Passage[] = [];
  for (let index = label; index < parts.length; index++) {
    const part = parts[index]!;
    if (index > label && part.role !== 'body') break;
    for (const passage of part.passages) passages.push(passage);
  }
  return passages;
}
