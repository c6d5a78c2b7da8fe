import type { Unit } from './clause.ts';
import { Class, type Lexicon, type VerbSense } from './lexicon.ts';
import { type SubjectKind, subjectBefore } from './subject.ts';
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
    return lexicon.words.grammar.sureBases.includes(lower) || (kind === 'document' && sense.use === 'show');
  if (lexicon.sureVerbs.has(lower)) return true;
  const after = units[group.verb + 1];
  // A verb that the lexicon does not know is sure in the perfect alone.
  const sure =
    group.perfect ||
    sense.then.length > 0 ||
    (lexicon.senses.get(lower)?.every(({ form }) => form !== 'participle') ?? false);
  return sure || (after !== undefined && (!(after.classes & Class.preposition) || hasOpener(units, group.end)));
}

/** “announced in May that”. */
const hasOpener = (units: readonly Unit[], from: number) =>
  units.slice(from + 1, from + 7).some(({ lower }) => lower === 'that');

/** “Le pirate, qui…,”: a noun with its article at the head of the sentence is a subject, though the lexicon does not know it. */
const opensClause = (units: readonly Unit[], start: number) =>
  start === 0 && (units[0]!.classes & Class.determiner) !== 0 && !(units[0]!.classes & Class.preposition);

/** The kind of source that stands before the parenthesis that the mark at unit `closing` closes; null where none does. */
export function openingKind(units: readonly Unit[], closing: number, lexicon: Lexicon): SubjectKind | null {
  const mark = units[closing]?.kind;
  for (let at = closing - 1; at > 0 && at > closing - FARTHEST; at--) {
    const unit = units[at]!;
    if (unit.lower === ':' || unit.lower === ';') return null;
    if (unit.kind !== mark && unit.kind !== 'comma') continue;
    // “One, who left in May, described…”
    if (lexicon.nominals.has(units[at - 1]!.lower) && lexicon.words.grammar.whom.includes(units[at + 1]?.lower ?? ''))
      return 'pronoun';
    const { kind, start } = subjectBefore(units, at, lexicon);
    if (kind === 'unknown' && lexicon.language === 'fr' && opensClause(units, start)) return kind;
    if (kind === 'name' || kind === 'people' || kind === 'document' || kind === 'pronoun') return kind;
  }
  return null;
}
