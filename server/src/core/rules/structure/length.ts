import type { Template, TemplatePartName } from '../../config/types.ts';
import { locatePart } from '../../model/locate.ts';
import type { Part } from '../../model/types.ts';
import { countWords } from '../../model/words.ts';
import { defineRule } from '../define.ts';

/** The limits that the rule's options can set; 0 leaves it to the template. */
interface Options {
  readonly titleCharacters: number;
  readonly headlineCharacters: number;
  readonly ledeWords: number;
  readonly paragraphWords: number;
}

interface Limits {
  readonly characters: number;
  readonly words: number;
}

const characters = { en: 'characters', fr: 'signes' };
const words = { en: 'words', fr: 'mots' };
const limit = (en: string, fr: string) =>
  ({ type: 'integer', default: 0, minimum: 0, description: { en, fr } }) as const;

export const length = defineRule<Options>({
  id: 'structure/length',
  scope: 'block',
  severity: 'info',
  fix: 'none',
  options: {
    titleCharacters: limit(
      'Most characters in the title; 0: as the template says.',
      'Nombre maximal de signes du titre ; 0 : selon le gabarit.',
    ),
    headlineCharacters: limit(
      'Most characters in a headline; 0: as the template says.',
      'Nombre maximal de signes du titre d’un sujet ; 0 : selon le gabarit.',
    ),
    ledeWords: limit(
      'Most words in a lede; 0: as the template says.',
      'Nombre maximal de mots d’une attaque ; 0 : selon le gabarit.',
    ),
    paragraphWords: limit(
      'Most words in a paragraph; 0: as the template says.',
      'Nombre maximal de mots d’un paragraphe ; 0 : selon le gabarit.',
    ),
  },
  messages: {
    en: {
      characters: `{count} ${characters.en}, {limit} at most: shorten it.`,
      words: `{count} ${words.en}, {limit} at most: shorten it.`,
    },
    fr: {
      characters: `{count} ${characters.fr}, {limit} au plus : raccourcissez.`,
      words: `{count} ${words.fr}, {limit} au plus : raccourcissez.`,
    },
  },
  docs: {
    en: {
      title: 'Parts keep to their length',
      what: 'Reports a title, headline, lede or paragraph over the limit in characters or words that the template or an option sets. Without a limit it says nothing.',
      why: 'Subject lines are cut off, and a long lede is not read to its end.',
      remedy: 'Shorten the text, or raise the limit for this newsroom.',
    },
    fr: {
      title: 'Chaque partie tient dans sa longueur',
      what: 'Signale un titre, un titre de sujet, une attaque ou un paragraphe qui dépasse la limite, en signes ou en mots, fixée par le gabarit ou par une option. Sans limite, la règle se tait.',
      why: 'Les objets des courriels sont coupés, et une longue attaque n’est pas lue jusqu’au bout.',
      remedy: 'Raccourcissez le texte, ou relevez la limite de la rédaction.',
    },
  },
  examples: {
    bad: [
      {
        lang: 'en',
        document: true,
        options: { headlineCharacters: 20 },
        text: '# Chips\n\n## ⟦Corvid hires a hundred engineers⟧\n\nText.\n',
      },
      { lang: 'fr', options: { ledeWords: 4 }, text: '⟦L’usine de Corvid ouvrira lundi.⟧' },
    ],
    good: [
      {
        lang: 'en',
        document: true,
        options: { titleCharacters: 5 },
        text: '# Chips\n\n## Corvid hires a hundred engineers\n\nText.\n',
      },
      { lang: 'fr', text: 'L’usine de Corvid ouvrira lundi.' },
    ],
  },
  check({ part, options, template, report }) {
    const limits = limitsFor(part.role, options, template);
    const text = limits && part.passages[0]?.text.trim();
    if (!limits || !text) return;
    const { characters, words } = limits;
    // So short a text needs no counting: a word has a letter, and something before the next one.
    const count = { characters: characters > 0 && text.length > characters ? [...text].length : 0, words: 0 };
    if (words > 0 && text.length >= 2 * words) count.words = countWords(text);
    for (const unit of ['characters', 'words'] as const) {
      const limit = limits[unit];
      if (limit > 0 && count[unit] > limit) {
        report({ ...locatePart(part), messageId: unit, data: { count: count[unit], limit } });
      }
    }
  },
});

function limitsFor(role: Part['role'], options: Options, template: Template): Limits | null {
  const of = (name: TemplatePartName, own: Partial<Limits>): Limits => {
    const limits = template.parts.find(({ part }) => part === name)?.limits;
    return { characters: own.characters || (limits?.characters ?? 0), words: own.words || (limits?.words ?? 0) };
  };
  switch (role) {
    case 'title':
      return of('title', { characters: options.titleCharacters });
    case 'headline':
      return of('story', { characters: options.headlineCharacters });
    case 'lede':
      return of('lede', { words: options.ledeWords });
    case 'section':
    case 'body':
      return of('section', { words: options.paragraphWords });
    default:
      return null;
  }
}
