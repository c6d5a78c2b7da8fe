import type { Unit } from './clause.ts';
import { Class, type Lexicon } from './lexicon.ts';

/**
 * True where the units from `start` to `end` (exclusive), the words of an attribution, name nobody in particular: “selon certaines
 * sources”, “reports say”. A name, or any word that says which sources are meant (“people familiar with the talks”, “des sources
 * proches du dossier”), makes it somebody.
 */
export function isVague(units: readonly Unit[], start: number, end: number, lexicon: Lexicon): boolean {
  const words = units.slice(start, end).filter(({ kind }) => kind === 'word');
  const last = words.findLastIndex(({ classes }) => (classes & Class.vague) !== 0);
  if (last < 0 || words.some(({ name }) => name)) return false;
  return words.slice(last + 1).every(({ lower, classes }) => isVerbal(lower, classes, lexicon));
}

function isVerbal(lower: string, classes: number, lexicon: Lexicon): boolean {
  return lexicon.senses.has(lower) || (classes & (Class.adverb | Class.perfect)) !== 0;
}
