import type { Template } from '../types.ts';

/**
 * The built-in template: a title, a teaser, stories that each open with a lede and end with further reading, and the
 * photo credits last. In each list of labels the first is the house's own, the others are accepted as they stand.
 */
export const newsletter: Template = {
  parts: [
    { part: 'title', needed: 'always', most: 1, level: 1 },
    {
      part: 'teaser',
      needed: 'several-stories',
      most: 1,
      labels: { fr: ['Et aussi'], en: ['Also'] },
    },
    { part: 'story', needed: 'always', most: null, level: 2 },
    { part: 'lede', needed: 'always', most: 1 },
    { part: 'section', needed: 'never', most: null },
    {
      part: 'further-reading',
      needed: 'always',
      most: 1,
      labels: {
        fr: ['Pour aller plus loin', 'À lire aussi'],
        en: ['Go deeper', 'Further reading', 'Read more'],
      },
    },
    {
      part: 'credits',
      needed: 'images',
      most: 1,
      labels: {
        fr: ['Crédit photos', 'Crédits photo', 'Crédit photo', 'Crédits photos'],
        en: ['Photo credits', 'Photo credit'],
      },
    },
  ],
};
