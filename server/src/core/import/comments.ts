import type { Html } from 'mdast';
import type { Language } from '../language/types.ts';
import type { Doubt } from './types.ts';

/** What is said of each doubt, to the editor who goes over the imported briefing. */
const TEXTS: Readonly<Record<Language, Readonly<Record<Doubt, string>>>> = {
  fr: {
    'no-title': 'aucun titre reconnu',
    'no-headline': 'aucun titre reconnu pour ce sujet',
    headline: 'titre de sujet ou intertitre ?',
    subheading: 'intertitre ou paragraphe ?',
    label: 'étiquette ou incise ?',
    'lede-label': 'étiquette en tête du chapô ?',
    items: 'liste reconnue sans puces',
    unplaced: 'rôle incertain',
    furniture: 'hors du texte, à supprimer ?',
  },
  en: {
    'no-title': 'no title recognised',
    'no-headline': 'no headline recognised for this story',
    headline: 'headline of a story or subheading?',
    subheading: 'subheading or paragraph?',
    label: 'run-in label or aside?',
    'lede-label': 'run-in label at the head of the lede?',
    items: 'list recognised without list marks',
    unplaced: 'part uncertain',
    furniture: 'outside the text, to delete?',
  },
};

/** The comment that states a doubt, as a block of its own. */
export function commentOn(doubt: Doubt, language: Language): Html {
  return { type: 'html', value: `<!-- import: ${TEXTS[language][doubt]} -->` };
}
