import { isQue, type Unit } from './clause.ts';
import { Class } from './lexicon.ts';

/** ne … pas around the verb or its auxiliary; “ne … que” restricts and does not negate. */
export function isNegatedInFrench(
  units: readonly Unit[],
  verb: number,
  group: { ne: boolean; negator: boolean },
): boolean {
  if (!group.ne) return false;
  const next = units[verb + 2]?.lower;
  // “n'annonce pas moins de 300”, “ne table plus que sur”
  const restricted = next === 'moins' || isQue(units[verb + 2]);
  const after = units[verb + 1];
  if (after && after.classes & Class.negator) return !restricted || (after.lower === 'pas' && next !== 'moins');
  return group.negator;
}
