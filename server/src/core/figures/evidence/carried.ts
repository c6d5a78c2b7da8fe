import type { Span } from '../../parse/types.ts';
import type { Unit } from './clause.ts';
import { Class, type Lexicon } from './lexicon.ts';

/**
 * The index of the unit that shows that a sentence goes on with the source of the one before: the conditional of hearsay, reportedly,
 * “ce montant”, the report as subject, “also” beside the source; -1 where nothing does. For an `amount` (its span in the passage) a
 * conditional counts only where it is said of it: before it, or behind it in the same clause.
 */
export function carrier(units: readonly Unit[], amount: Span | null, lexicon: Lexicon): number {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    if (unit.kind !== 'word') continue;
    if (isHearsay(unit, lexicon) && (!amount || covers(units, at, amount))) return at;
    if (
      lexicon.takenUp.get(unit.lower)?.some((words) => words.every((word, index) => units[at + index]?.lower === word))
    )
      return at;
    if (isReportAsSubject(units, at)) return at;
    if (lexicon.alsoWords.has(unit.lower) && hasSourceAsSubject(units, at)) return at;
  }
  return -1;
}

function covers(units: readonly Unit[], at: number, amount: Span): boolean {
  if (units[at]!.end <= amount.start) return true;
  return !units.some(
    ({ kind, start }, index) => index < at && start >= amount.end && (kind === 'comma' || kind === 'stop'),
  );
}

function isHearsay({ lower, name }: Unit, lexicon: Lexicon): boolean {
  if (lexicon.carriers.has(lower)) return true;
  if (name || lexicon.notConditional.has(lower)) return false;
  return lexicon.words.conditionalEndings.some((ending) => lower.endsWith(ending));
}

/** “Le rapport…”, “The filing…” where a clause opens. */
function isReportAsSubject(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  if (!(unit.classes & Class.report)) return false;
  // “the same report”
  const start = units[at - 1]?.kind === 'word' && units[at - 1]!.classes === 0 ? at - 2 : at - 1;
  if (!((units[start]?.classes ?? 0) & Class.determiner)) return false;
  const opener = units[start - 1];
  if (opener && opener.kind !== 'comma' && opener.kind !== 'stop' && opener.kind !== 'quote') return false;
  const after = units[at + 1];
  return after !== undefined && after.kind === 'word' && !(after.classes & Class.preposition);
}

function hasSourceAsSubject(units: readonly Unit[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - 3; index--) {
    const { classes, kind } = units[index]!;
    if (kind !== 'word') return false;
    if (classes & (Class.subjectPronoun | Class.document)) return true;
  }
  return false;
}
