import type { VerbUse } from '../../language/verb-words.ts';
import { isIndefinite, type Unit } from './clause.ts';
import { Class, type Lexicon, type VerbSense } from './lexicon.ts';
import { UNKNOWN } from './open-verb.ts';
import { type Source, sourceAfter } from './source.ts';
import { type Subject, subjectBefore } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

/** A subject behind its verb; `end` is the unit after it, and `source` is null where only the quotation before tells that somebody speaks. */
export interface Inversion {
  readonly source: Source | null;
  readonly end: number;
}

/** “, précise la start-up”, “said Zuckerberg”: the subject after a verb that follows a comma or a quotation. Null where there is none. */
export function inversion(
  units: readonly Unit[],
  group: VerbGroup,
  subject: Subject,
  sense: VerbSense,
  lexicon: Lexicon,
): Inversion | null {
  if (NEVER_INVERTED.has(sense.use) || sense.form === 'gerund') return null;
  const says = lexicon.words.grammar.sayVerbs.includes(units[group.verb]!.lower);
  if (sense.form === 'base' && (!says || group.unreal)) return null;
  const compared = isCompared(units, group.start, lexicon);
  if (subject.kind !== 'mark' && subject.kind !== 'start' && !compared) return null;
  if (lexicon.language === 'en' && group.perfect) return null;
  const source =
    sourceAfter(units, group.end, lexicon) ??
    (subject.kind === 'mark' && lexicon.language === 'fr' ? beyondAdverbial(units, group, lexicon) : null);
  if (afterQuotation(units, group) && !isMerelyModifying(units, group, sense, lexicon)) {
    if (sense.lemma === UNKNOWN && !isSomebody(units, source)) return null;
    return { source, end: source?.end ?? group.end };
  }
  if (!source || source.kind === 'varies' || units[source.start]!.kind === 'number') return null;
  if (closesAside(units, group.start, source, lexicon)) return null;
  return fits(units, group.verb, source, subject, sense, lexicon) ? { source, end: source.end } : null;
}

const LONGEST_ADVERBIAL = 7;

const isAdverbial = ({ kind, name, classes }: Unit) =>
  kind === 'word' && (name || !(classes & (Class.perfect | Class.passive)));

/**
 * “Corvid, de son côté, a conclu un pacte”: the comma before the verb closes a few words behind the subject at the head of the clause, and
 * what follows the verb is its object.
 */
function closesAside(units: readonly Unit[], group: number, { start }: Source, lexicon: Lexicon): boolean {
  if (!isIndefinite(units[start]!)) return false;
  let comma = group - 2;
  while (comma > 0 && comma > group - LONGEST_ADVERBIAL && isAdverbial(units[comma]!)) comma--;
  if (units[comma]?.kind !== 'comma') return false;
  const { kind, start: head } = subjectBefore(units, comma, lexicon);
  return (kind === 'name' || kind === 'people') && (head === 0 || units[head - 1]!.kind === 'stop');
}

const FARTHEST = 12;

/** “, nous a indiqué par écrit le Secrétariat d'État”: the subject behind an adverbial, which has no object before it. */
function beyondAdverbial(units: readonly Unit[], { end }: VerbGroup, lexicon: Lexicon): Source | null {
  const opener = units[end];
  if (!opener || !(opener.classes & (Class.preposition | Class.adverb)) || opener.lower === 'de') return null;
  for (let at = end + 1; at < units.length && at < end + FARTHEST; at++) {
    const { kind, classes, name } = units[at]!;
    if (kind !== 'word' && kind !== 'number') return null;
    if (classes & (Class.relative | Class.clauseOpener | Class.conjunction)) return null;
    const governed = (units[at - 1]!.classes & Class.preposition) !== 0;
    const opens = name || (classes & Class.determiner && !(classes & Class.preposition));
    if (governed || !opens) continue;
    const source = sourceAfter(units, at, lexicon);
    if (source && (source.kind === 'name' || source.kind === 'people' || source.kind === 'document')) return source;
  }
  return null;
}

/** “comme X le note”, “comme le note X”: what stands before the group compares, over its pronoun. */
function isCompared(units: readonly Unit[], group: number, lexicon: Lexicon): boolean {
  const { comparing, comparedPronouns } = lexicon.words.grammar;
  const before = units[group - 1]?.lower ?? '';
  const opener = comparedPronouns.includes(before) ? (units[group - 2]?.lower ?? '') : before;
  return comparing.includes(opener);
}

/** Whether a noun phrase behind an unknown verb is who speaks: no bare noun. */
const isSomebody = (units: readonly Unit[], source: Source | null) =>
  source !== null &&
  source.kind !== 'varies' &&
  (source.kind !== 'unknown' || (units[source.start]!.classes & Class.determiner) !== 0);

function afterQuotation(units: readonly Unit[], { start }: VerbGroup): boolean {
  const before = units[start - 1];
  if (before?.kind === 'quote') return closes(units, start - 1);
  return before?.kind === 'comma' && units[start - 2]?.kind === 'quote' && closes(units, start - 2);
}

function closes(units: readonly Unit[], at: number): boolean {
  const { lower } = units[at]!;
  if (lower === '"') return !units[at]!.spaced;
  return lower === '”' || lower === '»';
}

/** A participle that goes with the quotation, not a verb with its speaker (“« … » publié en mai”). */
function isMerelyModifying(units: readonly Unit[], group: VerbGroup, sense: VerbSense, lexicon: Lexicon): boolean {
  if (lexicon.language === 'fr') return group.passive;
  const after = units[group.end];
  const ambiguous = lexicon.senses.get(units[group.verb]!.lower)?.some(({ form }) => form === 'participle') ?? false;
  if (sense.form !== 'finite') return true;
  return after === undefined || (ambiguous && (after.classes & (Class.preposition | Class.agent)) !== 0);
}

const NEVER_INVERTED: ReadonlySet<string> = new Set<VerbUse>([
  'revise',
  'agent',
  'hold',
  'sum',
  'dub',
  'consult',
  'voice',
  'find',
  'origin',
]);

function endsInName(units: readonly Unit[], { start, end }: Source): boolean {
  const after = units[end];
  return end > start + 1 && units[end - 1]!.name && (after === undefined || after.kind !== 'word');
}

/** Without a quotation, a comma + verb + noun may also be a verb with its object (“the group, based in Paris, announced a deal”). */
function fits(
  units: readonly Unit[],
  verb: number,
  source: Source,
  subject: Subject,
  sense: VerbSense,
  lexicon: Lexicon,
): boolean {
  const first = units[source.start]!;
  if (lexicon.language === 'en') {
    const says = lexicon.words.grammar.sayVerbs.includes(units[verb]!.lower);
    // “, says its deck”
    if (source.kind === 'document') return says && subject.kind === 'mark' && (first.classes & Class.determiner) !== 0;
    if (source.kind === 'unknown') return false;
    // “, confides somebody close to the talks”
    if (lexicon.words.grammar.someone.includes(first.lower)) return subject.kind === 'mark' && sense.form === 'finite';
    // “, counsels travel writer Ana Ruiz:”, “, retorts consumer group Choice:”; not “, offers Nvidia Blackwell”
    const present = subject.kind === 'mark' && units[verb]!.lower.endsWith('s') && endsInName(units, source);
    if (sense.use === 'incise') return present && !lexicon.nounForms.has(units[verb]!.lower);
    if (first.name || present) return true;
    if (subject.kind !== 'mark') return says && subject.kind === 'start' && source.kind === 'people';
    return first.lower === 'the' || says || (source.kind === 'name' && (first.classes & Class.people) !== 0);
  }
  if (source.kind !== 'unknown') return sense.use !== 'incise' || subject.kind === 'mark';
  const after = units[source.end];
  const ends = after === undefined || after.kind === 'comma' || after.lower === '.';
  const speaks = sense.use === 'incise' || (sense.use === 'report' && !lexicon.nounForms.has(units[verb]!.lower));
  return (
    ends &&
    speaks &&
    subject.kind === 'mark' &&
    (first.classes & Class.determiner) !== 0 &&
    !closesRelative(units, verb)
  );
}

const FARTHEST_RELATIVE = 80;

/** “Amazon, qui apportait 21 %, a repris la main.”: the comma before the verb closes a relative, whose antecedent is the subject. */
function closesRelative(units: readonly Unit[], verb: number): boolean {
  const farthest = Math.max(0, verb - FARTHEST_RELATIVE);
  let at = verb - 1;
  while (at > farthest && units[at]!.kind === 'word') at--;
  for (at--; at > farthest && units[at]!.kind !== 'comma'; at--) if (units[at]!.kind === 'stop') return false;
  return ((units[at + 1]?.classes ?? 0) & Class.relative) !== 0;
}
