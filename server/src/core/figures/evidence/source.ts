import type { Unit } from './clause.ts';
import { Class, type Lexicon } from './lexicon.ts';

/**
 * - `name`, `pronoun`, `people`, `document`: a source
 * - `unknown`: a noun phrase that the lexicon does not know
 * - `varies`: what tells cases apart (selon la taille)
 */
export type SourceKind = 'name' | 'pronoun' | 'people' | 'document' | 'unknown' | 'varies';

/** A noun phrase that may be a source: unit indexes, `end` exclusive. */
export interface Source {
  readonly start: number;
  readonly end: number;
  readonly kind: SourceKind;
}

const LONGEST = 14;

/** The noun phrase that starts at unit `from`, or null where there is none. */
export function sourceAfter(units: readonly Unit[], from: number, lexicon: Lexicon): Source | null {
  let start = from;
  while (units[start]?.kind === 'quote') start++;
  const first = units[start];
  if (!first || first.kind === 'comma' || first.kind === 'stop' || first.kind === 'bracket') return null;
  if (!first.name && first.classes & Class.objectPronoun && !(units[start + 1]?.name ?? false)) {
    return { start, end: start + 1, kind: 'pronoun' };
  }
  if (first.classes & (Class.clauseOpener | Class.relative) && !first.name) return null;
  const contents: Unit[] = [];
  let at = start;
  for (; at < units.length && at < start + LONGEST; at++) {
    const unit = units[at]!;
    if (
      unit.kind === 'number' ||
      (unit.kind === 'mark' && (unit.lower === '&' || unit.lower === '.' || unit.lower === '-'))
    )
      continue;
    if (unit.kind !== 'word' || unit.classes & Class.possessive) {
      if (unit.classes & Class.possessive || unit.lower === "'" || unit.lower === '’') continue;
      break;
    }
    if (unit.name) contents.push(unit);
    else if (contents.length === 0 && at > start && unit.lower === 'of') continue;
    else if (endsNounPhrase(unit, at > start ? units[at - 1]! : null, lexicon)) break;
    else if (!(unit.classes & (Class.determiner | Class.clitic)) || unit.classes & NOUN) contents.push(unit);
  }
  if (contents.length === 0)
    return lexicon.nominals.has(first.lower) ? { start, end: start + 1, kind: 'pronoun' } : null;
  const kind = kindOf(contents, units, at, lexicon);
  return { start, end: extendPhrase(units, at, start, lexicon), kind };
}

const NOUN = Class.people | Class.document | Class.varies;
const LINKS =
  Class.preposition | Class.conjunction | Class.relative | Class.agent | Class.clauseOpener | Class.nounLink;

function endsNounPhrase(unit: Unit, before: Unit | null, lexicon: Lexicon): boolean {
  if (before && unit.classes & Class.relative) return true;
  if (unit.classes & NOUN) return false;
  if (unit.classes & Class.determiner) return false;
  if (
    unit.classes &
    (LINKS | Class.perfect | Class.passive | Class.modal | Class.subjectPronoun | Class.infinitiveMarker)
  )
    return true;
  return before !== null && isFiniteVerb(unit, lexicon) && !(before.classes & Class.determiner);
}

/** True for a form that is a finite verb and nothing else. */
export function isFiniteVerb(unit: Unit, lexicon: Lexicon): boolean {
  if (unit.kind !== 'word' || unit.capital || lexicon.nounForms.has(unit.lower)) return false;
  const senses = lexicon.senses.get(unit.lower);
  return senses?.some(({ form }) => form === 'finite') === true && !senses.some(({ form }) => form === 'participle');
}

function kindOf(contents: readonly Unit[], units: readonly Unit[], end: number, lexicon: Lexicon): SourceKind {
  const headFirst = lexicon.language === 'fr';
  const nouns = contents.filter((unit) => unit.name || unit.classes & NOUN);
  const head = headFirst ? nouns[0] : nouns.at(-1);
  if (!head) return complementHasName(units, end) ? 'name' : 'unknown';
  if (
    head.classes & Class.varies &&
    !(head.classes & (Class.people | Class.document)) &&
    nouns.filter((unit) => unit.name).length < 2
  ) {
    const bare = head.name && nouns.length === 1 && !followsDeterminer(units, head);
    if (!bare && (headFirst || contents.at(-1) === head)) return 'varies';
  }
  if (nouns.some((unit) => unit.name)) return 'name';
  if (nouns.some((unit) => unit.classes & Class.document)) return 'document';
  if (nouns.some((unit) => unit.classes & Class.people)) return 'people';
  return 'varies';
}

function followsDeterminer(units: readonly Unit[], unit: Unit): boolean {
  const before = units[units.indexOf(unit) - 1];
  return before !== undefined && (before.classes & Class.determiner) !== 0;
}

/** “le décompte de l'ONG Themis”: an unknown noun is a source's where a name completes it. */
function complementHasName(units: readonly Unit[], end: number): boolean {
  if (!units[end] || !(units[end]!.classes & Class.nounLink)) return false;
  for (let at = end; at < end + 5 && units[at]?.kind === 'word'; at++) {
    if (units[at]!.name || units[at]!.classes & Class.people) return true;
  }
  return false;
}

/** The end of the phrase with its complements, for showing: up to a mark, a verb or a relative. */
function extendPhrase(units: readonly Unit[], at: number, start: number, lexicon: Lexicon): number {
  let end = at;
  while (end < units.length && end < start + LONGEST) {
    const unit = units[end]!;
    if (
      unit.kind === 'mark' ? unit.lower !== '&' && unit.lower !== '.' : unit.kind !== 'word' && unit.kind !== 'number'
    )
      break;
    if (
      unit.classes &
      (Class.relative | Class.perfect | Class.passive | Class.modal | Class.clauseOpener | Class.subjectPronoun)
    )
      break;
    if (isFiniteVerb(unit, lexicon)) break;
    end++;
  }
  while (end > at && units[end - 1]!.classes & LINKS) end--;
  while (end > start + 1 && units[end - 1]!.lower === '.') end--;
  return end;
}
