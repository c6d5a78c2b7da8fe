import type { Unit } from './clause.ts';
import { Class, type Lexicon, type VerbSense } from './lexicon.ts';
import type { ReportMatch } from './reporting.ts';
import { subjectBefore } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

/** “Et Ruiz de préciser que…”: an infinitive after its marker, where French tells a story. */
export const isHistoric = (units: readonly Unit[], { start }: VerbGroup, { form, use }: VerbSense): boolean =>
  form === 'infinitive' &&
  (use === 'report' || use === 'clause' || use === 'incise') &&
  ((units[start - 1]?.classes ?? 0) & Class.infinitiveMarker) !== 0;

/** The report of such an infinitive: “et”, somebody or nobody between, then what is said. Null where another verb governs it. */
export function historic(
  units: readonly Unit[],
  group: VerbGroup,
  sense: VerbSense,
  lexicon: Lexicon,
): ReportMatch | null {
  const marker = group.start - 1;
  const subject = subjectBefore(units, marker, lexicon);
  const named = subject.kind === 'name' || subject.kind === 'people' || subject.kind === 'pronoun';
  const opener = named ? subject.start - 1 : marker - 1;
  if (!((units[opener]?.classes ?? 0) & Class.conjunction) || units[opener - 1]?.kind === 'word') return null;
  const after = units[group.end];
  const says =
    after !== undefined && (after.classes & Class.clauseOpener || after.kind === 'quote' || after.lower === ':');
  if (!says) return null;
  return { start: opener, end: group.end, verb: group.verb, sense, source: named ? subject : null };
}
