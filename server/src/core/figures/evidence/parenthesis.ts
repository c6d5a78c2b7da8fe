import type { Unit } from './clause.ts';
import { Class, type Lexicon, type VerbSense } from './lexicon.ts';
import { type Subject, type SubjectKind, subjectBefore } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

/** How far back a subject is looked for: longer than sentences are, and what keeps the work linear in a text that never ends one. */
export const FARTHEST = 80;

/** After a comma: the subject stands before the parenthesis that the comma closes. */
export function closesParenthesis(
  units: readonly Unit[],
  group: VerbGroup,
  sense: VerbSense,
  lexicon: Lexicon,
): boolean {
  const { lower } = units[group.verb]!;
  const kind = openingKind(units, group.start - 1, lexicon);
  if (!kind) return false;
  if (sense.form === 'base')
    return (
      lexicon.words.grammar.sureBases.includes(lower) ||
      (kind === 'document' && sense.use === 'show') ||
      // “Economists, whose memo is out, see savings of…”
      (kind === 'people' && sense.use === 'prospect') ||
      // “The Teamsters, who…, reckon 400 jobs”
      (sense.then.length === 0 && takesBare(units[group.end]) && !lexicon.nounForms.has(lower))
    );
  if (lexicon.sureVerbs.has(lower)) return true;
  const after = units[group.verb + 1];
  // A verb that the lexicon does not know is sure in the perfect alone.
  const sure =
    group.perfect ||
    sense.then.length > 0 ||
    (lexicon.senses.get(lower)?.every(({ form }) => form !== 'participle') ?? false);
  if (sure || followsQuotation(units, group.start - 1, lexicon)) return true;
  return after !== undefined && (!(after.classes & Class.preposition) || hasOpener(units, group.end));
}

/** “…,” Ruiz, who runs it, complained to MPs: in English the subject before the parenthesis stands right behind a quotation. */
export function followsQuotation(units: readonly Unit[], closing: number, lexicon: Lexicon): boolean {
  if (lexicon.language !== 'en' || units[closing]?.kind !== 'comma') return false;
  const opening = openingSubject(units, closing, lexicon);
  if (!opening || opening.start < 1) return false;
  const before = units[opening.start - 1]!;
  return before.kind === 'quote' || (before.kind === 'comma' && units[opening.start - 2]?.kind === 'quote');
}

/** A base form with an object of its own is no infinitive and no noun. */
const takesBare = (after: Unit | undefined) =>
  after !== undefined && (after.kind === 'number' || (after.classes & (Class.determiner | Class.clauseOpener)) !== 0);

/** “announced in May that”. */
const hasOpener = (units: readonly Unit[], from: number) =>
  units.slice(from + 1, from + 7).some(({ lower }) => lower === 'that');

/** “Le pirate, qui…,”: a noun with its article at the head of the sentence is a subject, though the lexicon does not know it. */
const opensClause = (units: readonly Unit[], start: number) =>
  start === 0 && (units[0]!.classes & Class.determiner) !== 0 && !(units[0]!.classes & Class.preposition);

/** The kind of source that stands before the parenthesis that the mark at unit `closing` closes; null where none does. */
export const openingKind = (units: readonly Unit[], closing: number, lexicon: Lexicon): SubjectKind | null =>
  openingSubject(units, closing, lexicon)?.kind ?? null;

/** That source itself. */
function openingSubject(units: readonly Unit[], closing: number, lexicon: Lexicon): Subject | null {
  const mark = units[closing]?.kind;
  for (let at = closing - 1; at > 0 && at > closing - FARTHEST; at--) {
    const unit = units[at]!;
    if (unit.lower === ':' || unit.lower === ';') return null;
    if (unit.kind !== mark && unit.kind !== 'comma') continue;
    // “One, who left in May, described…”
    if (lexicon.nominals.has(units[at - 1]!.lower) && lexicon.words.grammar.whom.includes(units[at + 1]?.lower ?? ''))
      return { kind: 'pronoun', start: at - 1, end: at };
    const subject = subjectBefore(units, at, lexicon);
    const { kind, start } = subject;
    if (kind === 'unknown' && lexicon.language === 'fr' && opensClause(units, start)) return subject;
    if (kind === 'name' || kind === 'people' || kind === 'document' || kind === 'pronoun') return subject;
  }
  return null;
}
