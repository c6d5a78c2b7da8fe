import { locatePart } from '../../model/locate.ts';
import { foldedHeadlineOf } from '../../model/teaser.ts';
import type { Story } from '../../model/types.ts';
import { defineRule } from '../define.ts';

export const duplicateHeadline = defineRule({
  id: 'structure/duplicate-headline',
  scope: 'outline',
  severity: 'warning',
  fix: 'none',
  messages: {
    en: {
      duplicate: 'Another story has this headline: give each its own.',
      first: 'The first story with this headline.',
    },
    fr: {
      duplicate: 'Un autre sujet porte ce titre : donnez-en un à chacun.',
      first: 'Le premier sujet qui porte ce titre.',
    },
  },
  docs: {
    en: {
      title: 'Each story has its own headline',
      what: 'Reports a story whose headline an earlier one has already. Letter case, punctuation and spaces do not count.',
      why: 'Links to a story and the teaser go by its headline; with two alike, one cannot be reached.',
      remedy: 'Reword one of the two.',
    },
    fr: {
      title: 'À chaque sujet son titre',
      what: 'Signale un sujet dont le titre est déjà celui d’un sujet précédent. Casse, ponctuation et espaces ne comptent pas.',
      why: 'Les liens vers un sujet et l’annonce passent par son titre ; s’il y en a deux pareils, l’un est inaccessible.',
      remedy: 'Reformulez l’un des deux.',
    },
  },
  examples: {
    bad: [
      { lang: 'en', document: true, text: '# Chips\n\n## Corvid hires\n\nText.\n\n## ⟦Corvid Hires!⟧\n\nText.\n' },
      { lang: 'fr', document: true, text: "# Puces\n\n## L’IA recule\n\nTexte.\n\n## ⟦L'IA recule⟧\n\nTexte.\n" },
    ],
    good: [
      { lang: 'en', document: true, text: '# Chips\n\n## Corvid hires\n\nText.\n\n## Lumen hires\n\nText.\n' },
      { lang: 'fr', document: true, text: '# Puces\n\n## Corvid recrute\n\nTexte.\n\n## Lumen recrute\n\nTexte.\n' },
    ],
  },
  check({ briefing, report }) {
    const seen = new Map<string, Story>();
    for (const story of briefing.stories) {
      const key = foldedHeadlineOf(story);
      const first = seen.get(key);
      if (!first) seen.set(key, story);
      else if (key)
        report({
          ...locatePart(story.headline),
          messageId: 'duplicate',
          related: [{ ...locatePart(first.headline), messageId: 'first', data: {} }],
        });
    }
  },
});
