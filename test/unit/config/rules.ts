import type { RuleSummary } from '../../../server/src/core/config/definition.ts';

const docs = { fr: { title: 'Règle' }, en: { title: 'Rule' } };

/** Rules for tests: two groups, one rule with an option of every type. */
export const RULES: readonly RuleSummary[] = [
  { id: 'amounts/space', severity: 'off', docs },
  {
    id: 'amounts/range',
    severity: 'warning',
    docs,
    options: {
      most: { type: 'integer', default: 3, minimum: 1, description: { fr: 'Combien', en: 'How many' } },
      share: { type: 'number', default: 0.5, description: { fr: 'Part', en: 'Share' } },
      strict: { type: 'boolean', default: false, description: { fr: 'Strict', en: 'Strict' } },
      form: { type: 'string', default: 'long', enum: ['long', 'short'], description: { fr: 'Forme', en: 'Form' } },
      words: { type: 'array', default: [], items: { type: 'string' }, description: { fr: 'Mots', en: 'Words' } },
      title: { type: 'string', default: '', description: { fr: 'Titre', en: 'Title' } },
    },
  },
  { id: 'layout/heading', severity: 'error', docs },
];
