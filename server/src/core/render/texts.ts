import type { Language } from '../language/types.ts';

/** The few words of the page that the briefing does not bring along, in the briefing's own language. */
export interface PageWords {
  /** Heading of the footnotes, for those who listen. */
  readonly notes: string;
  /** What a way back from a footnote is called; its number follows. */
  readonly back: string;
}

const WORDS: Readonly<Record<Language, PageWords>> = {
  en: { notes: 'Notes', back: 'Back to the call of note' },
  fr: { notes: 'Notes', back: 'Retour à l’appel de la note' },
};

/** The words in a language, given as a bare tag; English for one that has no pack. */
export function wordsFor(language: string): PageWords {
  return WORDS[language === 'fr' ? 'fr' : 'en'];
}
