import type { Unit } from './clause.ts';
import { Class, type Lexicon, type VerbSense } from './lexicon.ts';

/** The lemma of a verb that no list knows. */
export const UNKNOWN = '';

const then: VerbSense['then'] = [];

const sense = (use: VerbSense['use'], form: VerbSense['form']): readonly VerbSense[] => [
  { lemma: UNKNOWN, use, form, then, apart: false, reflexive: false },
];

const CLAUSE = sense('clause', 'finite');
const CLAUSE_PARTICIPLE = sense('clause', 'participle');
const INCISE = sense('incise', 'finite');
const INCISE_PARTICIPLE = sense('incise', 'participle');
const NONE: readonly VerbSense[] = [];

/**
 * The senses of a word that the lexicon does not know and whose place makes a reporting verb of it: “a tempêté que…”, “il serine
 * que…”, “« … », tique un délégué”. Empty for any other word, and in a language whose pack has no endings of verbs.
 */
export function openSenses(units: readonly Unit[], at: number, lexicon: Lexicon): readonly VerbSense[] {
  const { openVerbs } = lexicon.words.grammar;
  const { lower, classes, capital } = units[at]!;
  if (openVerbs.finite.length === 0 || capital || classes !== 0 || lower.length < 3 || lexicon.closedVerbs.has(lower))
    return NONE;
  const before = beforeGroup(units, at);
  const perfect = before.auxiliary && ends(lower, openVerbs.participle);
  if (!perfect && (before.auxiliary || !ends(lower, openVerbs.finite))) return NONE;
  if (closesStatement(units, before.at)) return perfect ? INCISE_PARTICIPLE : INCISE;
  if (lexicon.language === 'en' && endsClause(units[at + 1]) && closesStatement(units, beforeSubject(units, before.at)))
    return INCISE;
  if (before.negated || !openVerbs.openers.includes(units[at + 1]?.lower ?? '')) return NONE;
  if (perfect) return CLAUSE_PARTICIPLE;
  const subject = units[before.at];
  const names =
    subject !== undefined &&
    (subject.name || (subject.classes & (Class.subjectPronoun | Class.people | Class.document)) !== 0);
  if (lexicon.language !== 'en') return names ? CLAUSE : NONE;
  // Not “Corvid phones that it sold”: a plural noun ends as a verb does
  const past = lower.endsWith('ed') && units[at + 2]?.kind === 'word';
  const pronoun = subject !== undefined && (subject.classes & Class.subjectPronoun) !== 0;
  return names && (past || (pronoun && opensFact(units[at + 2]))) ? CLAUSE : NONE;
}

const ends = (lower: string, endings: readonly string[]) => endings.some((ending) => lower.endsWith(ending));

const endsClause = (unit: Unit | undefined) => unit === undefined || unit.kind === 'comma' || unit.lower === '.';

const opensFact = (unit: Unit | undefined) =>
  unit !== undefined && (unit.name || (unit.classes & (Class.determiner | Class.clauseSubject)) !== 0);

/** What stands left of a subject that ends at unit `at`: the mark before it, or -1. */
function beforeSubject(units: readonly Unit[], at: number): number {
  for (let index = at; index > at - LONGEST_GROUP; index--) if (units[index]?.kind !== 'word') return index;
  return -1;
}

const LONGEST_GROUP = 6;

/** What stands left of a verb with its auxiliary, pronouns and adverbs: the unit before them, or -1. */
function beforeGroup(units: readonly Unit[], verb: number): { at: number; auxiliary: boolean; negated: boolean } {
  let auxiliary = false;
  let negated = false;
  let at = verb - 1;
  for (; at >= 0 && at > verb - LONGEST_GROUP; at--) {
    const { kind, classes, lower, name } = units[at]!;
    if (kind !== 'word' || name) break;
    if (lower === 'ne' || lower === "n'") negated = true;
    else if (classes & Class.perfect) auxiliary = true;
    else if (classes & Class.subjectPronoun || !(classes & (Class.clitic | Class.adverb))) break;
  }
  return { at, auxiliary, negated };
}

const SHORTEST_STATEMENT = 4;

/** Whether the unit at `at` closes a quotation, or the comma behind one, that is a statement and no title or nickname. */
function closesStatement(units: readonly Unit[], at: number): boolean {
  const closing = units[at]?.kind === 'comma' ? at - 1 : at;
  const mark = units[closing];
  if (mark?.kind !== 'quote' || mark.lower === '«' || mark.lower === '“') return false;
  if (mark.lower === '"' && mark.spaced) return false;
  for (let from = closing - 1; from >= closing - SHORTEST_STATEMENT; from--) {
    if (from < 0) return true;
    if (units[from]!.kind === 'quote') return false;
  }
  return true;
}
