import type { VerbUse } from '../../language/verb-words.ts';
import type { Unit } from './clause.ts';
import { Class, type Lexicon, type VerbSense } from './lexicon.ts';
import type { ReportMatch } from './reporting.ts';
import { type Source, sourceAfter } from './source.ts';
import type { VerbGroup } from './verb-group.ts';

const FARTHEST_AGENT = 12;
const FARTHEST_NOUN = 8;

const NEVER_PASSIVE: ReadonlySet<string> = new Set<VerbUse>([
  'incise',
  'revise',
  'hold',
  'voice',
  'find',
  'origin',
  'prospect',
]);

/** A participle with its agent, said of what may be reported: “révélé par Reuters”, “a memo seen by Axios”. Null for any other. */
export function passive(
  units: readonly Unit[],
  group: VerbGroup,
  sense: VerbSense,
  lexicon: Lexicon,
): ReportMatch | null {
  if (NEVER_PASSIVE.has(sense.use)) return null;
  for (let at = group.verb + 1; at < units.length && at < group.verb + FARTHEST_AGENT; at++) {
    const unit = units[at]!;
    if (unit.kind !== 'word' && unit.kind !== 'number' && unit.kind !== 'mark') return null;
    if (unit.classes & Class.agent) {
      if (lexicon.language === 'fr' && !isDetermined(units[at + 1])) return null;
      const source = sourceAfter(units, at + 1, lexicon);
      if (!source || source.kind === 'varies' || source.kind === 'unknown') return null;
      // “viewed by 400 people”
      if (units[at + 1]?.kind === 'number' && sense.use !== 'report') return null;
      if (isNorm(units, source, lexicon) || !isOfReport(units, group, sense, lexicon)) return null;
      return { start: group.verb, end: source.end, verb: group.verb, sense, source };
    }
    if (unit.classes & (Class.relative | Class.conjunction | Class.clauseOpener)) return null;
  }
  return null;
}

/** “par Reuters”, “par la ville”; “17 euros par examen” is a rate. */
const isDetermined = (unit: Unit | undefined) =>
  unit !== undefined &&
  (unit.name || unit.kind !== 'word' || (unit.classes & (Class.determiner | Class.objectPronoun)) !== 0);

/** “prévu par la loi”: what binds tells nobody. */
const isNorm = (units: readonly Unit[], { start, end }: Source, lexicon: Lexicon) =>
  units.slice(start, end).some(({ lower }, index) => index < 2 && lexicon.words.norms.includes(lower));

/** Whether what the passive is said of is reported by it: no policy or song of the agent. */
function isOfReport(units: readonly Unit[], group: VerbGroup, { use, lemma }: VerbSense, lexicon: Lexicon): boolean {
  const { deeds, reckoned } = lexicon.words;
  switch (use) {
    case 'report':
    case 'forecast':
      return true;
    case 'sum':
      return isOfSum(units, group, lexicon);
    case 'agent':
    case 'consult':
      return reckoned.includes(lemma) || isOfSum(units, group, lexicon) || isOfDocument(units, group);
    case 'clause':
      if (lexicon.language === 'en') return isOfSum(units, group, lexicon) || isOfDocument(units, group);
      break;
  }
  return !deeds.includes(lemma) || isOfSum(units, group, lexicon) || isOfDocument(units, group);
}

/** “a figure disputed by X”, “le chiffre donné par X”. */
const isOfSum = (units: readonly Unit[], { start }: VerbGroup, lexicon: Lexicon) =>
  lexicon.words.sums.includes(units[start - 1]?.lower ?? '');

/** “as noted by X”, “a memo, seen by X”, “the books were audited by X”. */
function isOfDocument(units: readonly Unit[], { start }: VerbGroup): boolean {
  for (let at = start - 1; at >= 0 && at >= start - FARTHEST_NOUN; at--) {
    const { kind, lower, classes } = units[at]!;
    if (lower === 'as' || classes & Class.document) return true;
    if (kind !== 'word' && kind !== 'comma' && kind !== 'number') return false;
  }
  return false;
}
