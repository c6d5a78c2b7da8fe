import type { Unit } from './clause.ts';
import { Class, type Lexicon, type VerbSense } from './lexicon.ts';
import { isFiniteVerb } from './source.ts';

/** le, la, les, l' and leur are pronouns only after a subject or another pronoun, not at the head of a noun phrase. */
export function isClitic(units: readonly Unit[], at: number): boolean {
  const { classes } = units[at]!;
  const before = units[at - 1];
  // “Lui parle de…”: stressed, it is the subject
  if (classes & Class.objectPronoun && before?.kind !== 'word' && units[at]!.lower !== 'nous') return false;
  // “ceux de chez lui nous disent”: a preposition governs it, and another pronoun is the verb's
  if (classes & Class.objectPronoun && before && before.classes & Class.preposition && isUnstressed(units[at + 1]))
    return false;
  if (!(classes & (Class.determiner | Class.preposition))) return true;
  if (before?.kind !== 'word') return false;
  return (
    before.name ||
    (before.classes & (Class.subjectPronoun | Class.relative | Class.people | Class.document)) !== 0 ||
    (before.classes & Class.clitic && !(before.classes & Class.determiner)) ||
    before.lower === 'ne'
  );
}

const isUnstressed = (unit: Unit | undefined) => unit !== undefined && (unit.classes & Class.clitic) !== 0;

/** “en avait revendiqué”, “en dénombre”, “…, le situe entre”: a pronoun before a finite verb, though nothing before it tells. */
export function isAdverbial(
  units: readonly Unit[],
  at: number,
  group: { perfect: boolean; passive: boolean },
  { form }: VerbSense,
  lexicon: Lexicon,
): boolean {
  const verb = units[at + 1];
  if (units[at]!.classes & Class.determiner)
    return (
      units[at - 1]?.kind === 'comma' &&
      (group.perfect || (form === 'finite' && verb !== undefined && isFiniteVerb(verb, lexicon)))
    );
  return units[at]!.lower === 'en' && (group.perfect || group.passive || form === 'finite');
}

/** After “-t-il”, “-elle” behind the verb: the unit that follows, or -1. */
export function invertedAfter(units: readonly Unit[], verb: number, lexicon: Lexicon): number {
  if (lexicon.language !== 'fr' || units[verb + 1]?.lower !== '-' || units[verb + 1]!.spaced) return -1;
  const at = units[verb + 2]?.lower === 't' && units[verb + 3]?.lower === '-' ? verb + 4 : verb + 2;
  return (units[at]?.classes ?? 0) & Class.invertedPronoun ? at + 1 : -1;
}

export function isVoidInversion(units: readonly Unit[], verb: number, lexicon: Lexicon): boolean {
  if (lexicon.language !== 'fr') return false;
  const at = units[verb + 2]?.lower === 't' ? verb + 4 : verb + 2;
  return ((units[at]?.classes ?? 0) & Class.voidSubject) !== 0;
}
