import type { Unit } from './clause.ts';
import { Class, type Lexicon } from './lexicon.ts';

/** True where the next words are an infinitive: the verb's own subject intends to act. */
export function isOwnInfinitive(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
  const { infinitiveEndings } = lexicon.words.grammar;
  let at = from;
  while (units[at] && units[at]!.classes & Class.adverb) at++;
  if (!units[at]) return false;
  if (units[at]!.classes & Class.infinitiveMarker) {
    if (infinitiveEndings.length === 0) return true;
    at++;
  }
  while (
    units[at] &&
    (units[at]!.classes & (Class.clitic | Class.negator) || units[at]!.lower === 'ne' || units[at]!.lower === "n'")
  )
    at++;
  const word = units[at];
  return word !== undefined && isInfinitive(word, lexicon);
}

export function isInfinitive(unit: Unit, lexicon: Lexicon): boolean {
  return (
    unit.kind === 'word' &&
    (unit.classes & ~(Class.perfect | Class.passive)) === 0 &&
    !unit.name &&
    unit.lower.length > 3 &&
    lexicon.words.grammar.infinitiveEndings.some((ending) => unit.lower.endsWith(ending))
  );
}
