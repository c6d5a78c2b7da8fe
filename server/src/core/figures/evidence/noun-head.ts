import type { Unit } from './clause.ts';
import { followsDocument } from './finding.ts';
import { Class, type Lexicon } from './lexicon.ts';
import type { Subject } from './subject.ts';

/** The index after the head of an English noun phrase: its last noun before a complement (“filings from 2021 to 2024”, “accounts filed”). */
export function endOfHead(units: readonly Unit[], { start, end }: Subject, lexicon: Lexicon): number {
  for (let at = start + 1; at < end; at++)
    if ((!units[at]!.name && units[at]!.classes & Class.preposition) || followsDocument(units, at, lexicon)) return at;
  return end;
}

/** The head itself. */
export const headOf = (units: readonly Unit[], subject: Subject, lexicon: Lexicon): Unit =>
  units[endOfHead(units, subject, lexicon) - 1]!;

/** “the locksmith”: a noun that its ending makes somebody. */
export function isPerson({ lower, classes }: Unit, lexicon: Lexicon): boolean {
  const { personEndings, notPersons } = lexicon.words;
  const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  return (
    classes === 0 &&
    singular.length > 4 &&
    personEndings.some((ending) => singular.endsWith(ending)) &&
    !notPersons.includes(singular)
  );
}
