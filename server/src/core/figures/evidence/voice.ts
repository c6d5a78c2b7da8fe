import type { Unit } from './clause.ts';
import { Class, type Lexicon } from './lexicon.ts';
import { NEAR } from './object.ts';

/** “concern that…”, “a warning of…”, “la crainte de…”: what follows a verb of voicing is what somebody holds, and what of. */
export function voices(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
  for (let at = from; at < units.length && at < from + NEAR; at++) {
    const { kind, lower, classes, name } = units[at]!;
    if (kind !== 'word' || name) return false;
    if (lexicon.voiced.has(lower)) return isAbout(units[at + 1], lexicon);
    if (classes & (Class.preposition | Class.relative | Class.conjunction) && !(classes & Class.determiner))
      return false;
  }
  return false;
}

const isAbout = (unit: Unit | undefined, lexicon: Lexicon) =>
  unit !== undefined &&
  (lexicon.words.stances.openers.includes(unit.lower) || lexicon.words.voicedOf.includes(unit.lower));
