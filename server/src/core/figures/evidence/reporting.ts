import type { Unit } from './clause.ts';
import { complementFits, isIncise } from './complement.ts';
import { Class, type Lexicon, type VerbSense } from './lexicon.ts';
import { type Source, sourceAfter } from './source.ts';
import { type Subject, subjectBefore } from './subject.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';

/** A reporting clause: unit indexes, `end` exclusive. `start`–`end` takes in subject and verb. */
export interface ReportMatch {
  readonly start: number;
  readonly end: number;
  readonly verb: number;
  readonly sense: VerbSense;
  readonly source: { readonly start: number; readonly end: number } | null;
}

/** What the verbs of a sentence say: its first reporting clause, and whether a report is negated, refused or nobody's in it. */
export interface Reports {
  readonly match: ReportMatch | null;
  readonly refused: boolean;
}

/** Looks for a reporting clause: source and verb, inverted or not, or a passive with its agent. */
export function reportingClause(units: readonly Unit[], lexicon: Lexicon): Reports {
  let refused = false;
  for (let verb = 0; verb < units.length; verb++) {
    const unit = units[verb]!;
    if (unit.kind !== 'word' || unit.name) continue;
    if (unit.classes & Class.refusal) refused = true;
    const senses = lexicon.senses.get(unit.lower);
    if (!senses) continue;
    for (const sense of senses) {
      const group = verbGroup(units, verb, sense, lexicon);
      if (!group) continue;
      if (group.negated || group.refused || group.invertedVoid || isImpersonal(units, group, sense)) {
        refused = true;
        continue;
      }
      const match = matchSense(units, group, sense, lexicon);
      if (match) return { match, refused };
    }
  }
  return { match: null, refused };
}

/** “il a été annoncé que”, “it is said that”: a report by nobody. */
function isImpersonal(units: readonly Unit[], group: VerbGroup, { form }: VerbSense): boolean {
  if (form !== 'participle' || !group.passive) return false;
  const before = units[group.start - 1];
  const after = units[group.end];
  return (
    (before?.lower === 'il' || before?.lower === 'it') && after?.classes !== undefined && !(after.classes & Class.agent)
  );
}

function matchSense(units: readonly Unit[], group: VerbGroup, sense: VerbSense, lexicon: Lexicon): ReportMatch | null {
  if (group.unreal) return null;
  if (sense.form === 'participle') return participle(units, group, sense, lexicon);
  if (sense.use === 'agent' || group.perfect) return null;
  if (lexicon.language === 'fr' && group.reflexive !== sense.reflexive) return null;
  if (sense.form === 'gerund') return gerund(units, group, sense, lexicon);
  if (group.passive) return null;
  return active(units, group, sense, lexicon);
}

/** A participle: active after to have, else with its agent. */
function participle(units: readonly Unit[], group: VerbGroup, sense: VerbSense, lexicon: Lexicon): ReportMatch | null {
  if (sense.reflexive) return group.reflexive && group.passive ? active(units, group, sense, lexicon) : null;
  if (group.reflexive) return null;
  if (group.perfect && !group.passive) return sense.use === 'agent' ? null : active(units, group, sense, lexicon);
  return passive(units, group, sense, lexicon);
}

const FARTHEST_AGENT = 6;

function passive(units: readonly Unit[], group: VerbGroup, sense: VerbSense, lexicon: Lexicon): ReportMatch | null {
  if (sense.use === 'incise' || sense.use === 'revise') return null;
  for (let at = group.verb + 1; at < units.length && at < group.verb + FARTHEST_AGENT; at++) {
    const unit = units[at]!;
    if (unit.kind !== 'word') return null;
    if (unit.classes & Class.agent) {
      const source = sourceAfter(units, at + 1, lexicon);
      if (!source || source.kind === 'varies' || source.kind === 'unknown') return null;
      return { start: group.verb, end: source.end, verb: group.verb, sense, source };
    }
    if (unit.classes & (Class.relative | Class.conjunction | Class.clauseOpener)) return null;
  }
  return null;
}

/** “, revealing losses of…”, “en précisant que…”: its subject is that of the sentence, which must have one. */
function gerund(units: readonly Unit[], group: VerbGroup, sense: VerbSense, lexicon: Lexicon): ReportMatch | null {
  const before = units[group.start - 1];
  const opened =
    group.passive ||
    !before ||
    before.kind === 'comma' ||
    before.kind === 'quote' ||
    before.kind === 'stop' ||
    before.lower === 'en' ||
    before.lower === 'and';
  if (!opened || sense.use === 'revise' || sense.use === 'incise') return null;
  if (!complementFits(units, group, sense, 'unknown', false, lexicon)) return null;
  const subject = units.findIndex((unit, at) => at < group.verb && isSource(unit));
  if (subject < 0) return null;
  return {
    start: group.verb,
    end: group.end,
    verb: group.verb,
    sense,
    source: { start: subject, end: subject + 1 },
  };
}

const isSource = (unit: Unit) =>
  unit.name || (unit.classes & (Class.people | Class.document | Class.subjectPronoun)) !== 0;

function active(units: readonly Unit[], group: VerbGroup, sense: VerbSense, lexicon: Lexicon): ReportMatch | null {
  const result = (start: number, end: number, source: { start: number; end: number } | null): ReportMatch => ({
    start,
    end,
    verb: group.verb,
    sense,
    source,
  });
  if (group.invertedPronoun) return result(group.start, group.end, null);
  const subject = subjectBefore(units, group.start, lexicon);
  const inverted = invertedSubject(units, group, subject, sense, lexicon);
  if (inverted) return result(group.start, inverted.end, inverted);
  if (!acceptsSubject(units, group, sense, subject, lexicon)) return null;
  const incise = isIncise(units, group, subject, lexicon);
  if (!complementFits(units, group, sense, subject.kind, incise, lexicon)) return null;
  const source = subject.end > subject.start ? subject : null;
  return result(subject.start, group.end, source);
}

/** “, précise la start-up”, “said Zuckerberg”: a noun phrase after a verb that follows a comma or a quotation. */
function invertedSubject(
  units: readonly Unit[],
  group: VerbGroup,
  subject: Subject,
  sense: VerbSense,
  lexicon: Lexicon,
): Source | null {
  const before = units[group.start - 1];
  const comparing = before !== undefined && INCISE_OPENERS.has(before.lower);
  if (subject.kind !== 'mark' && subject.kind !== 'start' && !comparing) return null;
  if (sense.use === 'revise' || sense.use === 'agent' || sense.form === 'gerund') return null;
  if (lexicon.language === 'en' && (sense.form === 'base' || group.perfect)) return null;
  const source = sourceAfter(units, group.end, lexicon);
  if (!source || source.kind === 'varies') return null;
  const first = units[source.start]!;
  if (first.kind === 'number' || first.kind === 'object') return null;
  if (source.kind !== 'unknown')
    return lexicon.language === 'en' && source.kind === 'document'
      ? null
      : invertedFits(units, source, subject, sense, lexicon)
        ? source
        : null;
  const quoted = before?.kind === 'quote' || units[group.start - 2]?.kind === 'quote';
  return quoted && (first.classes & Class.determiner) !== 0 ? source : null;
}

const INCISE_OPENERS: ReadonlySet<string> = new Set(["l'", 'le', "qu'", 'que', 'comme', 'as']);

/** Without a quotation, a comma + verb + noun may also be a verb with its object (“the group, based in Paris, announced a deal”). */
function invertedFits(
  units: readonly Unit[],
  source: Source,
  subject: Subject,
  sense: VerbSense,
  lexicon: Lexicon,
): boolean {
  if (lexicon.language === 'fr')
    return sense.use !== 'incise' || units.some(({ kind }) => kind === 'quote') || subject.kind === 'mark';
  const first = units[source.start]!;
  return (
    first.name ||
    units[source.start - 2]?.kind === 'quote' ||
    units[source.start - 3]?.kind === 'quote' ||
    !(first.classes & Class.determiner) ||
    sense.use !== 'clause'
  );
}

function acceptsSubject(
  units: readonly Unit[],
  group: VerbGroup,
  sense: VerbSense,
  subject: Subject,
  lexicon: Lexicon,
): boolean {
  const { lower } = units[group.verb]!;
  const likeNoun = !group.perfect && lexicon.nounForms.has(lower);
  switch (subject.kind) {
    case 'pronoun':
      return true;
    case 'name':
    case 'people':
    case 'document':
      return !likeNoun || sense.form === 'participle' || standsAsSubject(units, group, subject, lexicon);
    case 'relative':
      return subject.start > 0 && (lexicon.language === 'fr' || units[subject.start]!.lower !== 'that');
    case 'conjunction':
      return !likeNoun && sense.form !== 'base' && units.slice(0, group.start).some(isSource);
    case 'mark':
      return closesParenthesis(units, group, sense, lexicon);
    case 'unknown':
      if (likeNoun) return false;
      if (sense.use === 'forecast') return false;
      return lexicon.language === 'fr' || sense.form === 'participle' || SURE_ENGLISH.has(lower);
    default:
      return false;
  }
}

/** English forms that are a verb with a subject of their own whatever noun stands before them. */
const SURE_ENGLISH: ReadonlySet<string> = new Set(
  'said says wrote writes told tells argues argued warned warns'.split(' '),
);

/** A form that may be a noun is a verb where its subject opens a clause and no object of a preposition. */
function standsAsSubject(units: readonly Unit[], group: VerbGroup, subject: Subject, lexicon: Lexicon): boolean {
  const after = units[group.verb + 1];
  if (
    after &&
    (after.lower === 'of' ||
      after.lower === 'for' ||
      after.lower === 'by' ||
      after.lower === 'de' ||
      after.lower === "d'")
  )
    return false;
  const before = units[subject.start - 1];
  const head = units[subject.end - 1]!;
  if (lexicon.language === 'en' && head.classes & (Class.people | Class.document) && !head.name) {
    const plural = head.lower.endsWith('s') || head.lower === 'people';
    const determined = units
      .slice(subject.start, subject.end)
      .some((unit) => unit.name || unit.classes & Class.determiner);
    if (!plural && !determined) return false;
  }
  if (!before) return true;
  if (before.kind !== 'word') return before.kind !== 'number';
  return (before.classes & (Class.conjunction | Class.clauseOpener | Class.relative)) !== 0;
}

/** After a comma: the subject stands before the parenthesis that the comma closes. */
function closesParenthesis(units: readonly Unit[], group: VerbGroup, sense: VerbSense, lexicon: Lexicon): boolean {
  const { lower } = units[group.verb]!;
  if (sense.form === 'base' && !SURE_BASE.has(lower)) return false;
  const closing = units[group.start - 1]!;
  let found = false;
  for (let at = group.start - 2; at > 0 && !found; at--) {
    const unit = units[at]!;
    if (unit.lower === ':' || unit.lower === ';') break;
    if (unit.kind !== closing.kind && unit.kind !== 'comma') continue;
    const { kind } = subjectBefore(units, at, lexicon);
    found = kind === 'name' || kind === 'people' || kind === 'document' || kind === 'pronoun';
  }
  if (!found) return false;
  const after = units[group.verb + 1];
  const sure = group.perfect || !lexicon.senses.get(lower)!.some(({ form }) => form === 'participle');
  return sure || (after !== undefined && !(after.classes & Class.preposition));
}

const SURE_BASE: ReadonlySet<string> = new Set(['say', 'expect', 'tell', 'argue', 'estiment']);
