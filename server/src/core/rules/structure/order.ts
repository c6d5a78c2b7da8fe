import type { TemplatePartName } from '../../config/types.ts';
import { locatePart } from '../../model/locate.ts';
import type { Part, Role } from '../../model/types.ts';
import { defineRule } from '../define.ts';

/** The parts of a story whose place in it other rules do not speak of. */
const PARTS: Partial<Record<Role, TemplatePartName>> = { section: 'section', label: 'further-reading' };

export const order = defineRule({
  id: 'structure/order',
  scope: 'story',
  severity: 'info',
  fix: 'none',
  messages: {
    en: {
      early: 'This comes too early: the template puts it after the part below.',
      after: 'The part that comes before it.',
    },
    fr: {
      early: 'Ceci vient trop tôt : le gabarit le place après la partie ci-dessous.',
      after: 'La partie qui vient avant.',
    },
  },
  docs: {
    en: {
      title: 'Parts stand in the template’s order',
      what: 'Reports a part of a story that stands before one that the template puts first, as further reading before the sections.',
      why: 'Readers find their way by the order they know.',
      remedy: 'Move the part to its place.',
    },
    fr: {
      title: 'Les parties suivent l’ordre du gabarit',
      what: 'Signale une partie d’un sujet placée avant une autre que le gabarit met en premier, comme des lectures liées avant les paragraphes à intertitre.',
      why: 'Le lecteur se repère à l’ordre qu’il connaît.',
      remedy: 'Déplacez la partie à sa place.',
    },
  },
  examples: {
    bad: [
      { lang: 'en', text: 'Lede.\n\n⟦Go deeper:⟧\n\n- [One](https://example.org/1)\n\n**Orders** – They rose.' },
      {
        lang: 'fr',
        text: 'Attaque.\n\n⟦Pour aller plus loin:⟧\n\n- [Un](https://example.org/1)\n\n**Commandes** – Elles montent.',
      },
    ],
    good: [
      { lang: 'en', text: 'Lede.\n\n**Orders** – They rose.\n\nGo deeper:\n\n- [One](https://example.org/1)' },
      { lang: 'fr', text: 'Attaque.\n\nPour aller plus loin:\n\n- [Un](https://example.org/1)\n\nUn mot de la fin.' },
    ],
  },
  check({ headline, parts, template, report }) {
    if (!headline) return;
    // From the end on: the last part of each role that has been passed.
    const passed: { readonly rank: number; readonly part: Part }[] = [];
    for (let index = parts.length - 1; index >= 0; index--) {
      const part = parts[index]!;
      const name = PARTS[part.role];
      if (!name) continue;
      const rank = template.parts.findIndex((one) => one.part === name);
      if (rank < 0) continue;
      const after = passed.find((other) => other.rank < rank);
      if (after)
        report({
          ...locatePart(part),
          messageId: 'early',
          related: [{ ...locatePart(after.part), messageId: 'after', data: {} }],
        });
      if (!passed.some((other) => other.rank === rank)) passed.push({ rank, part });
    }
  },
});
