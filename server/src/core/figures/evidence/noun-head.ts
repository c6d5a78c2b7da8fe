import type { Unit } from './clause.ts';
import { Class, type Lexicon } from './lexicon.ts';
import type { Subject } from './subject.ts';

/** The head of an English noun phrase: its last noun before a complement (“filings from 2021 to 2024”). */
export function headOf(units: readonly Unit[], { start, end }: Subject): Unit {
  const nouns = units.slice(start, end);
  const link = nouns.findIndex(({ name, classes }, at) => at > 0 && !name && classes & Class.preposition);
  return link < 0 ? nouns.at(-1)! : nouns[link - 1]!;
}

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
