import type { Unit } from './clause.ts';
import { Class, type Lexicon } from './lexicon.ts';
import { type Source, sourceAfter } from './source.ts';
import type { VerbGroup } from './verb-group.ts';

const FARTHEST = 9;

/**
 * The house that a place names, for a verb whose subject is nobody: “souffle-t-on au ministère”, “chez Stifel, on table sur”. `at` is
 * the preposition; null where it opens no house of somebody.
 */
export function houseAt(units: readonly Unit[], at: number, lexicon: Lexicon): Source | null {
  const preposition = units[at];
  if (preposition?.kind !== 'word') return null;
  const after = lexicon.closeTo
    .get(preposition.lower)
    ?.find((words) => words.every((word, index) => units[at + index]?.lower === word));
  if (after) return sourceAfter(units, at + after.length, lexicon);
  if (!lexicon.words.phrases.houses.includes(preposition.lower)) return null;
  // “auprès d'un actionnaire”
  const link = units[at + 1]?.classes ?? 0;
  const linked = link & Class.nounLink && !(link & Class.determiner);
  const source = sourceAfter(units, linked ? at + 2 : at + 1, lexicon);
  return source && (source.kind === 'name' || source.kind === 'people') ? source : null;
}

/** Whether “on” at unit `subject` speaks for the house that opens its clause: “Du côté du ministère, on assure que…”. */
export function speaksForHouse(units: readonly Unit[], subject: number, lexicon: Lexicon): boolean {
  if (units[subject]?.lower !== 'on') return false;
  let at = subject - 1;
  if (units[at]?.lower === "l'") at--;
  const parted = units[at]?.kind === 'comma';
  if (!parted && !(units[at]?.name || (units[at]?.classes ?? 0) & Class.people)) return false;
  for (at -= parted ? 1 : 0; at >= 0 && at > subject - FARTHEST; at--) {
    const before = units[at - 1];
    const opens = before?.kind !== 'word' || (before.classes & (Class.conjunction | Class.adverb)) !== 0;
    if (opens && houseAt(units, at, lexicon)) return true;
    if (units[at]!.kind === 'comma' || units[at]!.kind === 'stop') return false;
  }
  return false;
}

/** “souffle-t-on au ministère”, “a-t-on assuré mardi chez Bouygues”: the house behind a verb whose subject is an inverted “on”; else null. */
export function houseBehind(units: readonly Unit[], group: VerbGroup, lexicon: Lexicon): Source | null {
  let place = group.end;
  if (group.invertedVoid) place += units[place + 1]?.lower === 't' ? 4 : 2;
  else if (units[group.start - 1]?.lower !== 'on' || units[group.start - 2]?.lower !== '-') return null;
  while (units[place] && units[place]!.classes & Class.adverb) place++;
  return houseAt(units, place, lexicon);
}
