import type { Unit } from './clause.ts';
import { Class, type Lexicon } from './lexicon.ts';
import type { PhraseMatch } from './phrase.ts';
import { sourceAfter } from './source.ts';

const NEAR = 8;
const WIDEST = 3;

/**
 * “Gartner's forecast of…”, “the LSEG estimate is…”, “a forecast of 4% by Gartner”, “Ruiz's contention is that…”: the estimate or claim at
 * unit `at`, its author on either side, and what it states. Null where one of them is missing.
 */
export function authored(units: readonly Unit[], at: number, lexicon: Lexicon): PhraseMatch | null {
  const { lower } = units[at]!;
  const claim = lexicon.claims.has(lower);
  const estimate = lexicon.authored.has(lower);
  if (!claim && !estimate) return lexicon.studies.has(lower) ? authorBehind(units, at, false, false, lexicon) : null;
  const before = authorBefore(units, at, lexicon);
  const states = (claim && statesFact(units, at + 1, lexicon)) || (estimate && statesNumber(units, at, lexicon));
  // “rejecting the company's argument that…”
  if (before >= 0 && isRejected(units, before, lexicon)) return null;
  if (before >= 0 && states) return { start: before, end: at + 1, source: { start: before, end: at, kind: 'name' } };
  return authorBehind(units, at, claim, !estimate, lexicon);
}

/** Whether the claim of the author at unit `author` is the object of a verb that holds it to be wrong. */
function isRejected(units: readonly Unit[], author: number, lexicon: Lexicon): boolean {
  const determined = (units[author - 1]?.classes ?? 0) & Class.determiner;
  return lexicon.words.rejections.includes(units[determined ? author - 2 : author - 1]?.lower ?? '');
}

/** The unit at which the author that owns the estimate starts, or -1. */
export function authorBefore(units: readonly Unit[], at: number, lexicon: Lexicon): number {
  for (let index = at - 1; index >= 0 && index >= at - WIDEST; index--) {
    const { kind, name, classes, lower } = units[index]!;
    if (name || classes & Class.people || lexicon.words.owners.includes(lower)) return index;
    if (classes & Class.possessive || lower === "'" || lower === '’') {
      const owner = units[index - 1];
      return owner && owner.kind === 'word' ? index - 1 : -1;
    }
    // “the lobby's most recent tally”
    if (lower === 'own' || lower === 'most') continue;
    if (kind === 'number' && /^20\d\d$/.test(lower)) continue;
    if (kind !== 'word' || classes & ~Class.adverb) return -1;
  }
  return -1;
}

/** Whether a number follows in the clause of the estimate: “of 4%”, “calls for 4%”, not “beat the estimate by 4%”. */
function statesNumber(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  for (let index = at + 1; index < units.length && index <= at + NEAR; index++) {
    const { kind, lower, classes } = units[index]!;
    if (kind === 'number') return true;
    if (lower === ':' && index === at + 1) continue;
    if (kind === 'comma' || kind === 'stop' || kind === 'bracket' || lower === '.') return false;
    if (classes & Class.preposition && !(classes & Class.nounLink)) return false;
    if (lexicon.words.besides.includes(lower)) return false;
    // “the forecast unit employs 400”
    if (index === at + 1 && (classes & ~Class.people) === 0 && kind === 'word' && !isVerbal(units, index, lexicon))
      return false;
  }
  return false;
}

/** Whether an unlisted word behind a noun is its verb (“came to”, “calls for”) and not another noun. */
function isVerbal(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  return lexicon.senses.has(units[at]!.lower) || ((units[at + 1]?.classes ?? 0) & Class.nounLink) !== 0;
}

/** Whether a clause follows a claim: “that…”, “is that…”. */
function statesFact(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
  const at = (units[from]?.classes ?? 0) & Class.passive ? from + 1 : from;
  return lexicon.words.stances.openers.includes(units[at]?.lower ?? '');
}

/** “by Gartner”, “from analysts at the bank”, “of economists”, “in a Reuters survey”, behind what the estimate is of. */
function authorBehind(
  units: readonly Unit[],
  at: number,
  claim: boolean,
  bare: boolean,
  lexicon: Lexicon,
): PhraseMatch | null {
  const { authors } = lexicon.words;
  for (let index = at + 1; index < units.length && index <= at + NEAR; index++) {
    const { kind, lower, classes } = units[index]!;
    if (kind === 'stop' || (kind === 'comma' && !(index === at + 1 && authors.includes(units[index + 1]?.lower ?? ''))))
      return null;
    if (kind === 'word' && classes & (Class.relative | Class.perfect | Class.passive | Class.conjunction)) return null;
    const introduces = authors.includes(lower);
    if (!introduces && !(classes & Class.sample)) continue;
    const source = sourceAfter(units, index + 1, lexicon);
    if (!source || units[source.start]!.kind === 'number') continue;
    const words = units.slice(source.start, source.end);
    const named = introduces
      ? (source.kind === 'name' || source.kind === 'people') && (!bare || statesFact(units, source.end, lexicon))
      : index === at + 1 && ((claim && source.kind === 'name') || (!bare && words[0]!.classes & Class.people));
    if (named || (!bare && words.some((word) => word.classes & Class.survey)))
      return { start: at, end: source.end, source };
  }
  return null;
}
