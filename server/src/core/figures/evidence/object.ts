import { isQue, type Unit } from './clause.ts';
import { Class, type Lexicon, type VerbSense } from './lexicon.ts';
import type { SubjectKind } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

/** How many units behind a verb its complement is looked for. */
export const NEAR = 7;

/** What makes a share of the number before it. */
export const PERCENT = /^(?:%|percent|per)$/;

/** Whether a word is somebody whom one tells. */
export const isSomebody = ({ name, classes }: Unit): boolean =>
  name || (classes & (Class.people | Class.objectPronoun)) !== 0;

/** “$60 million”, “US$60-million” at unit `at`: a currency sign, with what stands before it, and its number. */
export function isSum(units: readonly Unit[], at: number): boolean {
  const sign = signAt(units, at);
  return units[sign]?.kind === 'mark' && units[sign + 1]?.kind === 'number' && !units[sign + 1]!.spaced;
}

const signAt = (units: readonly Unit[], at: number) =>
  units[at]?.capital && units[at + 1]?.kind === 'mark' && !units[at + 1]!.spaced ? at + 1 : at;

/** “had £900,000.”, “makes it $4 million,”: a sum, and no noun or adjective behind it in its clause. */
export function isSumAlone(units: readonly Unit[], from: number, { words }: Lexicon): boolean {
  if (!isSum(units, from)) return false;
  let at = signAt(units, from) + 1;
  while (units[at]?.kind === 'number' || (units[at]?.kind === 'mark' && units[at + 1]?.kind === 'number')) at++;
  if (words.magnitudes.includes(units[at]?.lower ?? '')) at++;
  return units[at]?.kind !== 'word';
}

/** “told 400 jokes”, “published 400 books”, “tells time”: no report but what somebody does. */
export function isCounted(units: readonly Unit[], { end }: VerbGroup, { lemma }: VerbSense, lexicon: Lexicon): boolean {
  const { counted, addressed, told, taken } = lexicon.words;
  const after = units[end];
  if (taken[lemma] && takes(units, end, taken[lemma])) return true;
  if (!after || !counted.includes(lemma)) return false;
  if (after.kind === 'number') return !units.slice(end, end + NEAR).some(({ classes }) => classes & Class.clauseOpener);
  if (!addressed.includes(lemma) || after.kind !== 'word' || after.name || after.classes & ~Class.varies) return false;
  if (after.lower.endsWith('s') && !told.includes(after.lower)) return false;
  return !units
    .slice(end, end + NEAR)
    .some((unit) => isSomebody(unit) || unit.classes & (Class.clauseOpener | Class.clauseSubject));
}

/** “claimed a tax credit of…”, “claimed $4m in relief”, “dit non à…”: the object, up to the end of the noun phrase behind its number. */
function takes(units: readonly Unit[], from: number, objects: readonly string[]): boolean {
  for (let at = from; at < units.length && at < from + NEAR; at++) {
    const { kind, lower, classes } = units[at]!;
    if (objects.includes(lower)) return true;
    // “n'a publié que 300 offres”
    if (at === from && isQue(units[at]) && units[at + 1]?.kind === 'number') continue;
    if (kind === 'comma' || kind === 'stop' || classes & (Class.clauseOpener | Class.relative | Class.clauseSubject))
      return false;
  }
  return false;
}

/** “Debt tells another story”: what nobody is known to say is a manner of speaking. A lone first word may be any noun. */
export function tellsTale(
  units: readonly Unit[],
  group: VerbGroup,
  { lemma }: VerbSense,
  subject: SubjectKind,
  lexicon: Lexicon,
): boolean {
  const { addressed, told } = lexicon.words;
  if (!addressed.includes(lemma)) return false;
  if (subject !== 'unknown' && !(subject === 'name' && group.start === 1)) return false;
  for (let at = group.end; at < units.length && at < group.end + NEAR; at++) {
    const { kind, lower, name } = units[at]!;
    if (told.includes(lower)) return true;
    if (kind !== 'word' || name) return false;
  }
  return false;
}

/** “has seen a filing”, “reviewed documents”: what a newsroom has read. */
export function consults(units: readonly Unit[], from: number, subject: SubjectKind, lexicon: Lexicon): boolean {
  if (subject !== 'name' && subject !== 'pronoun') return false;
  for (let at = from; at < units.length && at < from + NEAR; at++) {
    const { kind, lower, classes } = units[at]!;
    if (lexicon.announcing.has(lower) || (lexicon.language === 'fr' && classes & Class.document)) return true;
    if (kind !== 'word' || classes & (Class.preposition | Class.relative | Class.conjunction)) return false;
  }
  return false;
}

/** “called it a “$400bn market””. */
export function hasQuotation(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < units.length && at < from + NEAR; at++) {
    const { kind, lower } = units[at]!;
    if (kind === 'quote') return at > from && lower !== '”' && lower !== '»';
    if (kind === 'comma' || kind === 'stop') return false;
  }
  return false;
}

/** “gave a figure of”, “quoted a price of”. */
export function hasSum(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
  for (let at = from; at < units.length && at < from + NEAR; at++) {
    const { kind, lower } = units[at]!;
    if (lexicon.words.sums.includes(lower) && (at > from || kind !== 'number')) return true;
    if (kind !== 'word' && !(lower === '%' || units[at + 1]?.lower === '%')) return false;
  }
  return false;
}
