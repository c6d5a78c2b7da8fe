import { hasPart } from '../../config/template.ts';
import { firstLine, locate } from '../../model/locate.ts';
import type { Part } from '../../model/types.ts';
import { defineRule } from '../define.ts';

export const lede = defineRule({
  id: 'structure/lede',
  scope: 'story',
  severity: 'warning',
  fix: 'none',
  messages: {
    en: {
      label: 'The story opens with a label: put a plain paragraph before it.',
      list: 'The story opens with a list: put a plain paragraph before it.',
      image: 'The story opens with an image: put a plain paragraph before it.',
      quote: 'The story opens with a quotation: put a plain paragraph before it.',
      other: 'The story does not open with a paragraph: put one under the headline.',
    },
    fr: {
      label: 'Le sujet s’ouvre par un intertitre : placez un paragraphe simple avant lui.',
      list: 'Le sujet s’ouvre par une liste : placez un paragraphe simple avant elle.',
      image: 'Le sujet s’ouvre par une image : placez un paragraphe simple avant elle.',
      quote: 'Le sujet s’ouvre par une citation : placez un paragraphe simple avant elle.',
      other: 'Le sujet ne s’ouvre pas par un paragraphe : écrivez-en un sous le titre.',
    },
  },
  docs: {
    en: {
      title: 'A story opens with its lede',
      what: 'Reports a story whose first block is not a plain paragraph: a paragraph with a bold label, a list, an image, a quotation.',
      why: 'The lede tells the story in one paragraph; whoever reads no further has still read the news.',
      remedy: 'Write a paragraph under the headline that tells the story.',
    },
    fr: {
      title: 'Un sujet s’ouvre par son attaque',
      what: 'Signale un sujet dont le premier bloc n’est pas un paragraphe simple : paragraphe à intertitre, liste, image, citation.',
      why: 'L’attaque raconte le sujet en un paragraphe ; qui ne lit pas plus loin a tout de même lu la nouvelle.',
      remedy: 'Écrivez sous le titre un paragraphe qui raconte le sujet.',
    },
  },
  examples: {
    bad: [
      { lang: 'en', text: '**⟦Orders⟧** – They rose.' },
      { lang: 'en', text: '⟦- One⟧\n- Two' },
      { lang: 'fr', text: '⟦![Une usine](https://example.org/u.png)⟧\n\nTexte.' },
      { lang: 'fr', text: '⟦> Une parole.⟧\n\nTexte.' },
    ],
    good: [
      { lang: 'en', text: 'Orders rose.\n\n**Why** – Nobody knows.' },
      { lang: 'en', text: '<!-- source: the filing -->\n\nOrders rose.' },
      { lang: 'fr', text: '**Corvid** a livré ses premières puces.' },
    ],
  },
  check({ headline, parts, template, report }) {
    if (!hasPart(template, 'lede')) return;
    const first = parts.find(({ silent }) => !silent);
    if (!headline || !first || first.type === 'heading' || first.role === 'lede') return;
    const [passage] = first.passages;
    const label = passage?.runIn && locate(passage, passage.runIn.start, passage.runIn.end);
    report({ ...(label ?? firstLine(first.block)), messageId: openingKind(first) });
  },
});

function openingKind({ role, type }: Part): string {
  if (role === 'section' || role === 'label' || role === 'teaser' || role === 'credits') return 'label';
  if (type === 'list') return 'list';
  if (type === 'blockquote') return 'quote';
  return type === 'paragraph' ? 'image' : 'other';
}
