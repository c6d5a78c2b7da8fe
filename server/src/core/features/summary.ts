import type { BriefingDocument } from '../document.ts';
import type { Part } from '../model/types.ts';
import { countWords } from '../model/words.ts';
import { stateOf } from './figures-of.ts';

/** What can be said of a briefing in one line. */
export interface BriefingSummary {
  readonly words: number;
  /** Minutes, rounded up; 0 without words. */
  readonly readingMinutes: number;
  readonly stories: number;
  readonly figures: number;
  readonly unsourced: number;
  readonly signedOff: number;
}

/** Words that people read in a minute. */
const READING_SPEED = 230;

/** Counts what a reader reads, comments and code left out. */
export function summaryOf(document: BriefingDocument): BriefingSummary {
  const { opening, stories } = document.briefing;
  const parts = [...opening, ...stories.flatMap((story) => [story.headline, ...story.parts])];
  const words = wordsIn(parts);
  const states = document.figures().map(stateOf);
  return {
    words,
    readingMinutes: Math.ceil(words / READING_SPEED),
    stories: stories.length,
    figures: states.length,
    unsourced: states.filter((state) => state === 'unsourced').length,
    signedOff: states.filter((state) => state === 'signed-off').length,
  };
}

/** The words of some parts. */
export function wordsIn(parts: readonly Part[]): number {
  return parts.reduce(
    (sum, { silent, passages }) =>
      silent ? sum : sum + passages.reduce((words, { text }) => words + countWords(text), 0),
    0,
  );
}
