import type { Unit } from './clause.ts';
import { Class, type Lexicon } from './lexicon.ts';
import { speaksForHouse } from './place.ts';
import { type Source, sourceAfter } from './source.ts';

/** A clause that only introduces what somebody says: unit indexes, `end` exclusive. */
export interface Introduction {
  readonly start: number;
  readonly end: number;
  readonly source: Source;
}

const FARTHEST = 40;
const SHORTEST_STATEMENT = 4;

/**
 * “Le patron n'y va pas par quatre chemins : « … »”, “Karim, gérant à Lyon : « … »”: a colon and a statement in quotation marks behind a
 * clause whose subject is somebody, whatever its verb. Null where there is none.
 */
export function introduction(units: readonly Unit[], lexicon: Lexicon): Introduction | null {
  if (lexicon.words.grammar.openVerbs.finite.length === 0) return null;
  let clause = 0;
  for (let at = 0; at < units.length; at++) {
    const { kind, lower } = units[at]!;
    if (lower === ':' && at > clause && at - clause < FARTHEST && asserts(units, at, lexicon)) {
      const source = speakerOf(units, clause, at, lexicon);
      if (source) return { start: source.start, end: at, source };
    }
    if (lower === ':' && at > clause && at - clause < FARTHEST && isStatement(units, at + 1)) {
      const source = describes(units, clause, at, lexicon) ? null : speakerOf(units, clause, at, lexicon);
      if (source) return { start: source.start, end: at, source };
    }
    if (kind === 'stop' || kind === 'quote') clause = at + 1;
  }
  return null;
}

/** “Le PDG est formel : …”, “La banque a fait le calcul inverse : …” */
function asserts(units: readonly Unit[], colon: number, lexicon: Lexicon): boolean {
  const { asserting } = lexicon.words.grammar;
  const { lower, name, classes } = units[colon - 1]!;
  if (asserting.includes(lower)) return true;
  return !name && classes === 0 && colon > 1 && asserting.includes(units[colon - 2]!.lower);
}

/** “X se veut optimiste : « … »” tells how somebody is, not that he speaks. */
const describes = (units: readonly Unit[], from: number, to: number, lexicon: Lexicon) =>
  units.slice(from, to).some(({ lower, name }) => !name && lexicon.words.grammar.copulas.includes(lower));

/** Whether the unit at `mark` opens a quotation of more than a few words. */
export function isStatement(units: readonly Unit[], mark: number): boolean {
  if (units[mark]?.kind !== 'quote') return false;
  for (let at = mark + 1; at <= mark + SHORTEST_STATEMENT; at++) {
    if (at >= units.length) return true;
    if (units[at]!.kind === 'quote') return false;
  }
  return true;
}

/** The noun phrase that opens the clause from unit `from` to `to`, over an adverbial set off by a comma, where it is somebody. */
function speakerOf(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): Source | null {
  for (let at = from; at < to; at++) {
    const { classes, name, kind } = units[at]!;
    if (classes & Class.refusal || units[at + 1]?.classes === undefined) return null;
    if (kind === 'comma' || (classes & (Class.adverb | Class.conjunction) && !name)) continue;
    if (speaksForHouse(units, at, lexicon)) return { start: from, end: at + 1, kind: 'people' };
    if (!name && classes & Class.subjectPronoun) return { start: at, end: at + 1, kind: 'pronoun' };
    if (!name && classes & Class.preposition && !(classes & Class.determiner)) {
      at = endOfAdverbial(units, at, to);
      continue;
    }
    const source = sourceAfter(units, at, lexicon);
    return source && (source.kind === 'name' || source.kind === 'people') ? source : null;
  }
  return null;
}

/** The comma that ends the adverbial at unit `from`, or `to`. */
function endOfAdverbial(units: readonly Unit[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (units[at]!.kind === 'comma') return at;
  return to;
}
