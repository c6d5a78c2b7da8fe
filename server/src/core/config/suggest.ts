import { closest, distance } from 'fastest-levenshtein';

/** Longest word that is compared: the comparison takes the product of both lengths. */
const LONGEST = 80;

/** The candidate that a mistyped word most likely means, or null where none is near: at most two in five letters away. */
export function suggest(word: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0 || word.length > LONGEST) return null;
  const lower = word.toLowerCase();
  const best = closest(
    lower,
    candidates.map((candidate) => candidate.toLowerCase()),
  );
  const guess = candidates.find((candidate) => candidate.toLowerCase() === best)!;
  return distance(lower, best) <= Math.max(1, Math.floor(Math.max(word.length, guess.length) * 0.4)) ? guess : null;
}
