import { acceptsSubject, isSource, kindBehind } from './acceptance.ts';
import type { Unit } from './clause.ts';
import { complementFits } from './complement.ts';
import { followsDocument, isFigure, observes, relatesToSum } from './finding.ts';
import { historic, isHistoric } from './historic-infinitive.ts';
import { isIncise } from './incise.ts';
import { inversion } from './inversion.ts';
import { Class, type Lexicon, type VerbSense } from './lexicon.ts';
import { NEAR } from './object.ts';
import { openSenses } from './open-verb.ts';
import { FARTHEST } from './parenthesis.ts';
import { passive } from './passive.ts';
import { endOfAside } from './phrasal.ts';
import { houseBehind } from './place.ts';
import { sourceAfter } from './source.ts';
import { type Subject, type SubjectKind, subjectBefore } from './subject.ts';
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
  let dubbed: ReportMatch | null = null;
  for (let verb = 0; verb < units.length; verb++) {
    const unit = units[verb]!;
    if (unit.kind !== 'word' || unit.name) continue;
    // “the Saudi state's firm”
    if ((units[verb + 1]?.classes ?? 0) & Class.possessive) continue;
    if (unit.classes & Class.refusal && !(unit.classes & Class.preposition)) refused = true;
    const senses = lexicon.senses.get(unit.lower) ?? openSenses(units, verb, lexicon);
    if (senses.length === 0 || isCountedNoun(units, verb, lexicon)) continue;
    let read: { sense: VerbSense; group: VerbGroup | null } | null = null;
    for (const sense of senses) {
      // Most verbs report in several ways, and their group is the same in all
      if (!read || !isSameForm(read.sense, sense)) read = { sense, group: verbGroup(units, verb, sense, lexicon) };
      const { group } = read;
      if (!group) continue;
      const house = houseBehind(units, group, lexicon);
      if (house && saysAnything(sense) && !group.negated && !group.refused)
        return { match: { start: group.start, end: house.end, verb, sense, source: house }, refused };
      const silent = group.negated || group.refused || group.invertedVoid || saysNothing(units, group.end, lexicon);
      if (silent || isImpersonal(units, group, sense, lexicon)) {
        refused = true;
        continue;
      }
      const match = matchSense(units, group, sense, lexicon);
      if (match && match.sense.use !== 'dub') return { match, refused };
      dubbed ??= match;
    }
  }
  return { match: dubbed, refused };
}

const isSameForm = (one: VerbSense, other: VerbSense) =>
  one.lemma === other.lemma && one.form === other.form && one.then.length === 0 && other.then.length === 0;

/** “released 300 models”: after a number that is no year, a form that may be a noun is one, unless it governs what follows. */
function isCountedNoun(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  const before = units[at - 1];
  if (before?.kind !== 'number' || /^(?:19|20)\d\d$/.test(before.lower)) return false;
  const after = units[at + 1];
  return (
    lexicon.nounForms.has(units[at]!.lower) &&
    !(after && (after.kind === 'number' || after.name || after.classes & (Class.determiner | Class.clauseOpener)))
  );
}

const saysAnything = ({ use }: VerbSense) => use !== 'agent' && use !== 'revise' && use !== 'show';

/** “said nothing about the cuts”; not “said nothing would change”. */
function saysNothing(units: readonly Unit[], object: number, lexicon: Lexicon): boolean {
  if (!lexicon.words.grammar.silences.includes(units[object]?.lower ?? '')) return false;
  const after = units[object + 1];
  return after?.kind !== 'word' || (after.classes & (Class.preposition | Class.conjunction)) !== 0;
}

/** “il a été annoncé que”, “it is said that”: a report by nobody. */
function isImpersonal(units: readonly Unit[], group: VerbGroup, { form, lemma }: VerbSense, lexicon: Lexicon): boolean {
  // “il se dit que”
  if (group.reflexive && units[group.start - 1]?.lower === 'il' && lexicon.impersonal.has(lemma)) return true;
  if (form !== 'participle' || !group.passive) return false;
  // “il y est précisé”: what was named before is what says so
  if (units.slice(group.start, group.verb).some(({ lower }) => lower === 'y')) return false;
  const before = units[group.start - 1];
  const after = units[group.end];
  return (
    (before?.lower === 'il' || before?.lower === 'it') && after?.classes !== undefined && !(after.classes & Class.agent)
  );
}

function matchSense(units: readonly Unit[], group: VerbGroup, sense: VerbSense, lexicon: Lexicon): ReportMatch | null {
  if (group.unreal) return null;
  // “a pu consulter un document”
  const granted = group.factual || (sense.use === 'consult' && group.perfect);
  if (isHistoric(units, group, sense)) return historic(units, group, sense, lexicon);
  if (sense.form === 'infinitive') return granted ? active(units, group, sense, lexicon) : null;
  if (sense.form === 'base' && group.factual && sense.use !== 'agent') return active(units, group, sense, lexicon);
  if (sense.form === 'participle') return participle(units, group, sense, lexicon);
  if (sense.use === 'agent' || (group.perfect && !(sense.form === 'gerund' && group.passive))) return null;
  if (lexicon.language === 'fr' && group.reflexive !== sense.reflexive) return null;
  if (sense.form === 'gerund') return gerund(units, group, sense, lexicon);
  // “a company valued at $4bn”
  if (sense.apart && lexicon.language === 'en' && units[group.verb + 1]?.lower === sense.then[0]) {
    // “the cost, which analysts put at $4bn”
    const { start } = subjectBefore(units, group.start, lexicon);
    if (!((units[start - 1]?.classes ?? 0) & Class.relative)) return null;
  }
  if (group.passive) return null;
  return active(units, group, sense, lexicon);
}

/** A participle: active after to have, else with its agent. */
function participle(units: readonly Unit[], group: VerbGroup, sense: VerbSense, lexicon: Lexicon): ReportMatch | null {
  if (sense.reflexive) return group.reflexive && group.passive ? active(units, group, sense, lexicon) : null;
  if (group.reflexive) return null;
  if (group.perfect && !group.passive) return sense.use === 'agent' ? null : active(units, group, sense, lexicon);
  return passive(units, group, sense, lexicon) ?? coordinated(units, group, sense, lexicon);
}

/** “a parlé de crise et annoncé que…”: the auxiliary stands before the first of two participles. */
function coordinated(units: readonly Unit[], group: VerbGroup, sense: VerbSense, lexicon: Lexicon): ReportMatch | null {
  if (lexicon.language !== 'fr' || group.passive || sense.use === 'agent') return null;
  if (!((units[group.start - 1]?.classes ?? 0) & Class.conjunction)) return null;
  const before = units.slice(Math.max(0, group.start - FARTHEST), group.start);
  if (!before.some(({ classes, name }) => !name && classes & Class.perfect)) return null;
  // “et soutenu, au passage, que”
  const object = units[group.end]?.kind === 'comma' ? endOfAside(units, group.end) + 1 : group.end;
  const after = units[object];
  const governs =
    after && after.classes & (Class.clauseOpener | Class.determiner) && !(after.classes & Class.preposition);
  return governs ? active(units, group, sense, lexicon) : null;
}

/** “, revealing losses of…”, “en précisant que…”: its subject is that of the sentence, which must have one. */
function gerund(units: readonly Unit[], group: VerbGroup, sense: VerbSense, lexicon: Lexicon): ReportMatch | null {
  const before = units[group.start - 1];
  // “a memo showing that…”
  const documents =
    lexicon.language === 'en' &&
    sense.use === 'show' &&
    before !== undefined &&
    (before.classes & Class.document) !== 0;
  const opened =
    documents ||
    group.passive ||
    !before ||
    before.kind === 'comma' ||
    before.kind === 'quote' ||
    before.kind === 'stop' ||
    before.lower === 'en' ||
    before.lower === 'and' ||
    lexicon.words.grammar.phasals.includes(before.lower) ||
    // “after warning that…”
    (before.classes & Class.preposition && units[group.end]?.lower === 'that') ||
    hasOwnSubject(units, group.start, lexicon);
  if (!opened || sense.use === 'revise' || sense.use === 'incise' || sense.use === 'prospect' || sense.use === 'sum')
    return null;
  const progressive = group.passive && sense.then.length > 0;
  if (!progressive && lexicon.words.acts.includes(units[group.verb]!.lower)) return null;
  if (!complementFits(units, group, sense, documents ? 'document' : 'unknown', false, lexicon)) return null;
  if (lexicon.words.citing.includes(sense.lemma) && !citesSource(units, group.end)) return null;
  const from = Math.max(0, group.verb - FARTHEST);
  const near = units.slice(from, group.verb + FARTHEST);
  const subject = from + near.findIndex((unit) => unit !== units[group.verb] && isSource(unit));
  if (subject < from) return null;
  return {
    start: group.verb,
    end: group.end,
    verb: group.verb,
    sense,
    source: { start: subject, end: subject + 1 },
  };
}

/** The kind of a subject: a document wherever one stands in it (“accounts filed at Companies House”). */
function speaker(units: readonly Unit[], subject: Subject, lexicon: Lexicon): SubjectKind {
  const phrase = units.slice(subject.start, subject.end);
  if (isDescribedDocument(units, subject, lexicon)) return 'document';
  if (!phrase.some(({ classes }) => classes & Class.document)) return kindBehind(units, subject, lexicon);
  // “the index provider”: the document is only what somebody is known for
  const link = phrase.findIndex(({ name, classes }) => !name && classes & Class.preposition);
  const core = link > 0 ? phrase.slice(0, link) : phrase;
  const head = core.findLast(({ classes }) => classes & (Class.people | Class.document));
  return lexicon.language === 'en' && head && !(head.classes & Class.document) ? 'people' : 'document';
}

const LONGEST_DESCRIPTION = 12;

/** “a notice it sent to the regulator”, “accounts filed last week”: the document stands before what describes it. */
function isDescribedDocument(units: readonly Unit[], { start, end }: Subject, lexicon: Lexicon): boolean {
  for (let at = end - 1; at > 0 && at > end - LONGEST_DESCRIPTION; at--) {
    if (units[at]!.kind !== 'word' && units[at]!.kind !== 'number') return false;
    if (followsDocument(units, at, lexicon)) return at <= start + 1 || lexicon.language === 'en';
  }
  return false;
}

/** A source that is more than an unknown noun starts at unit `at`. */
function isNamedAt(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  const kind = sourceAfter(units, at, lexicon)?.kind ?? 'unknown';
  return kind !== 'unknown' && kind !== 'varies';
}

/** “citing two executives”, “citing losses of $4 million”; “citing weak demand”, “citing pressure from rivals” give a reason. */
function citesSource(units: readonly Unit[], from: number): boolean {
  let head = true;
  for (let at = from; at < units.length && at < from + NEAR; at++) {
    const { kind, classes, lower } = units[at]!;
    if (kind === 'number' || (head && isSource(units[at]!))) return true;
    if (kind === 'comma' || kind === 'stop') return false;
    if (classes & Class.preposition && lower !== 'of') head = false;
  }
  return false;
}

/** “with buyers predicting…”: a gerund with its own subject. */
function hasOwnSubject(units: readonly Unit[], gerund: number, lexicon: Lexicon): boolean {
  const subject = subjectBefore(units, gerund, lexicon);
  if (subject.kind !== 'name' && subject.kind !== 'people' && subject.kind !== 'document') return false;
  return units.slice(Math.max(0, subject.start - 1), subject.end).some(({ lower }) => lower === 'with');
}

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
  if (isHad(units, subject, lexicon)) return null;
  const inverted = inversion(units, group, subject, sense, lexicon);
  if (inverted) return result(group.start, inverted.end, inverted.source);
  if (!acceptsSubject(units, group, sense, subject, lexicon)) return null;
  const found =
    (sense.use === 'find' && observes(units, subject, lexicon)) ||
    (sense.use === 'origin' && isFigure(units, subject, lexicon) && isNamedAt(units, group.end, lexicon));
  if (found || (sense.use === 'sum' && relatesToSum(units, subject, lexicon)))
    return result(subject.start, group.end, subject);
  const incise = isIncise(units, group, subject, lexicon);
  if (!complementFits(units, group, sense, speaker(units, subject, lexicon), incise, lexicon)) return null;
  const source = subject.end > subject.start ? subject : null;
  return result(subject.start, group.end, source);
}

/** “has unions worried”: who somebody has in a state says nothing, nor does who is asked whether they have said it. */
function isHad(units: readonly Unit[], { start, end }: Subject, lexicon: Lexicon): boolean {
  if (lexicon.language !== 'en' || end === start || !((units[start - 1]?.classes ?? 0) & Class.perfect)) return false;
  // “who have made the switch speak of…” is a sentence of its own up to the verb.
  const { name, classes } = units[start]!;
  return name || (classes & (Class.people | Class.determiner)) !== 0;
}
