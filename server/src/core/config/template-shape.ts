import type { RecordShape } from './shape.ts';
import type { TemplatePart, TemplatePartName } from './types.ts';

const PARTS: readonly TemplatePartName[] = [
  'title',
  'teaser',
  'story',
  'lede',
  'section',
  'further-reading',
  'credits',
];

const NEEDED: readonly TemplatePart['needed'][] = ['always', 'never', 'several-stories', 'images'];

const partShape: RecordShape = {
  type: 'record',
  required: ['part'],
  properties: {
    part: {
      type: 'string',
      enum: PARTS,
      description: { en: 'Which part this is.', fr: 'De quelle partie il s’agit.' },
    },
    needed: {
      type: 'string',
      enum: NEEDED,
      description: {
        en: 'When it has to be there: always, never, with several stories, or where the file has an image.',
        fr: 'Quand elle est exigée : toujours, jamais, avec plusieurs sujets, ou si le fichier contient une image.',
      },
    },
    most: {
      type: 'integer',
      minimum: 1,
      description: {
        en: 'How many there may be, in the document or in each story; any number where it is left out.',
        fr: 'Combien il peut y en avoir, dans le document ou dans chaque sujet ; sans limite si on l’omet.',
      },
    },
    level: {
      type: 'integer',
      minimum: 1,
      maximum: 6,
      description: { en: 'Level of its heading (title, story).', fr: 'Niveau de son titre (titre, sujet).' },
    },
    labels: {
      type: 'map',
      keys: { type: 'string', format: 'language-tag' },
      values: { type: 'list', items: { type: 'string' } },
      description: {
        en: 'Its labels by language, without the colon: the house’s own first, then those that are accepted too.',
        fr: 'Ses étiquettes par langue, sans le deux-points : d’abord celle de la maison, puis celles qu’elle accepte.',
      },
    },
    limits: {
      type: 'record',
      description: { en: 'How long it may be.', fr: 'Sa longueur maximale.' },
      properties: {
        characters: { type: 'integer', minimum: 1, description: { en: 'In characters.', fr: 'En caractères.' } },
        words: { type: 'integer', minimum: 1, description: { en: 'In words.', fr: 'En mots.' } },
      },
    },
  },
};

/** The shape of one template. */
export const templateShape: RecordShape = {
  type: 'record',
  required: ['parts'],
  properties: {
    parts: {
      type: 'list',
      items: partShape,
      description: { en: 'The parts, in their order.', fr: 'Les parties, dans leur ordre.' },
    },
  },
};
