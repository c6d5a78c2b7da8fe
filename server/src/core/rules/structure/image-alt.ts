import { placeholdersIn } from '../../model/placeholders.ts';
import { walk } from '../../model/walk.ts';
import { defineRule } from '../define.ts';

export const imageAlt = defineRule({
  id: 'structure/image-alt',
  scope: 'block',
  severity: 'warning',
  fix: 'none',
  messages: {
    en: { missing: 'The image has no alternative text: say in a few words what it shows.' },
    fr: { missing: 'L’image n’a pas de texte de remplacement : dites en quelques mots ce qu’elle montre.' },
  },
  docs: {
    en: {
      title: 'An image has alternative text',
      what: 'Reports an image whose square brackets are empty, or hold a placeholder such as `TK`.',
      why: 'Readers who cannot see the image, and mail clients that do not load it, have only this text.',
      remedy: 'Write what the image shows between the brackets: `![The plant at night](plant.jpg)`.',
    },
    fr: {
      title: 'Une image a un texte de remplacement',
      what: 'Signale une image dont les crochets sont vides, ou ne contiennent qu’une marque comme « à compléter ».',
      why: 'Les lecteurs qui ne voient pas l’image, et les messageries qui ne la chargent pas, n’ont que ce texte.',
      remedy: 'Écrivez entre les crochets ce que montre l’image : `![L’usine, de nuit](usine.jpg)`.',
    },
  },
  examples: {
    bad: [
      { lang: 'en', text: 'The plant: ⟦![](https://example.org/plant.jpg)⟧' },
      { lang: 'en', text: '⟦![TK what the image shows](https://example.org/plant.jpg)⟧' },
      { lang: 'fr', text: 'L’usine\u00a0: ⟦![ ](https://example.org/usine.jpg)⟧' },
    ],
    good: [
      { lang: 'en', text: '![The plant at night](https://example.org/plant.jpg)' },
      { lang: 'fr', text: '`![](usine.jpg)` est une image sans texte.' },
    ],
  },
  check({ block, report }) {
    if (!block.chunk.text.includes('![')) return;
    walk(block.node, (node) => {
      if (node.type !== 'image' && node.type !== 'imageReference') return;
      if (node.alt?.trim() && placeholdersIn(node.alt).length === 0) return;
      report({
        chunk: block.chunk,
        start: node.position!.start.offset!,
        end: node.position!.end.offset!,
        messageId: 'missing',
      });
    });
  },
});
