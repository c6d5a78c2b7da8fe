import type { Unit } from './clause.ts';
import { Class, type Lexicon } from './lexicon.ts';
import { isSum } from './object.ts';
import { isFiniteVerb } from './source.ts';

/**
 * What stands left of a verb group.
 * - `name`, `pronoun`, `people`, `document`: a plausible source; `unknown`: another noun
 * - `relative`: qui, which; `conjunction`: the subject is further left
 * - `mark`: a comma, a dash, a closing quotation mark; `start`: nothing
 * - `void`: nobody; `blocked`: a determiner, a preposition: what follows is no verb
 */
export type SubjectKind =
  | 'name'
  | 'pronoun'
  | 'people'
  | 'document'
  | 'unknown'
  | 'relative'
  | 'conjunction'
  | 'mark'
  | 'start'
  | 'void'
  | 'blocked';

export interface Subject {
  readonly kind: SubjectKind;
  /** Unit indexes of its noun phrase, `end` exclusive; empty where there is none. */
  readonly start: number;
  readonly end: number;
}

const FARTHEST = 12;

/** The subject of the verb group that starts at unit `group`, as far as the words to its left tell. */
export function subjectBefore(units: readonly Unit[], group: number, lexicon: Lexicon): Subject {
  const nearest = skipBack(units, group - 1);
  const unit = units[nearest];
  const none = (kind: SubjectKind): Subject => ({ kind, start: group, end: group });
  if (!unit) return none('start');
  if (unit.kind === 'comma' || unit.kind === 'stop' || unit.kind === 'quote' || unit.kind === 'object')
    return none('mark');
  if (unit.kind === 'bracket') return none(unit.lower === ')' || unit.lower === ']' ? 'mark' : 'start');
  if (unit.kind !== 'word' && unit.kind !== 'number')
    return unit.lower === '.' ? nounPhrase(units, nearest, lexicon) : none('blocked');
  if (unit.name) return nounPhrase(units, nearest, lexicon);
  if (unit.classes & Class.voidSubject) return none('void');
  if (unit.classes & Class.subjectPronoun) return { kind: 'pronoun', start: nearest, end: nearest + 1 };
  // “, ce qui la valorise à…”
  // “Lui parle de…”
  if (lexicon.language === 'fr' && unit.classes & Class.objectPronoun && units[nearest - 1]?.kind !== 'word')
    return { kind: 'pronoun', start: nearest, end: nearest + 1 };
  if (unit.classes & Class.relative && (units[nearest - 1]?.classes ?? 0) & Class.voidSubject) return none('void');
  if (unit.classes & Class.relative) return { kind: 'relative', start: nearest, end: nearest + 1 };
  if (unit.classes & (Class.people | Class.document)) return nounPhrase(units, nearest, lexicon);
  if (unit.classes & Class.conjunction) return none('conjunction');
  // “le même rappelle”, “les deux assurent”
  if (unit.classes & Class.determiner && units[nearest - 1] && units[nearest - 1]!.classes & Class.determiner)
    return { kind: 'pronoun', start: nearest - 1, end: nearest + 1 };
  if (lexicon.nominals.has(unit.lower) && isSurely(units, group, lexicon))
    return { kind: 'pronoun', start: nearest, end: nearest + 1 };
  // “some of them say”
  if (unit.classes & Class.objectPronoun && units[nearest - 1]?.lower === 'of')
    return nounPhrase(units, nearest, lexicon);
  if (unit.classes & Class.possessive && units[nearest - 1]?.name && isHouse(units, group, lexicon))
    return nounPhrase(units, nearest - 1, lexicon);
  const described = endOfDescribed(units, nearest, group, lexicon);
  if (described >= 0) return nounPhrase(units, described, lexicon);
  if (unit.classes & (Class.determiner | Class.preposition | Class.possessive | Class.infinitiveMarker))
    return none('blocked');
  return nounPhrase(units, nearest, lexicon);
}

/** “disclosures to Congress”, “a slide shown to staff”: a marker of infinitives that is a preposition behind what is read. */
function isAddressee(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  const before = units[at - 1];
  if (!before || !(units[at]!.classes & Class.infinitiveMarker)) return false;
  // “for the year to March”, “from 2021 to 2024”
  const after = units[at + 1];
  if (
    after &&
    (after.kind === 'number' || after.capital) &&
    (before.kind === 'number' || before.lower === 'year' || before.capital)
  )
    return true;
  return (
    (before.classes & Class.document) !== 0 ||
    lexicon.words.grammar.adjacent.includes(before.lower) ||
    // “an audit passed to the Guardian”
    (before.lower.endsWith('ed') && ((units[at - 2]?.classes ?? 0) & Class.document) !== 0) ||
    lexicon.senses.get(before.lower)?.some(({ form }) => form === 'participle') === true
  );
}

const LONGEST_CONTACT = 5;

/** “a writer I spoke to”: the noun that a clause with a preposition at its end, at unit `stranded`, describes; -1 where none does. */
function endOfDescribed(units: readonly Unit[], stranded: number, group: number, lexicon: Lexicon): number {
  if (lexicon.language !== 'en' || !(units[stranded]!.classes & Class.preposition)) return -1;
  if (!isSurely(units, group, lexicon)) return -1;
  for (let at = stranded - 2; at > 0 && at > stranded - LONGEST_CONTACT; at--) {
    const { kind, lower } = units[at]!;
    if (kind !== 'word') return -1;
    if (lexicon.words.grammar.tellers.includes(lower)) return units[at - 1]!.classes & Class.people ? at - 1 : -1;
  }
  return -1;
}

/** Whether the group that starts at `group` can be nothing but a verb: “says”, “has told”, not “reports”. */
function isSurely(units: readonly Unit[], group: number, lexicon: Lexicon): boolean {
  const unit = units[group]!;
  // “another puts”: no plural noun goes with it
  const single = lexicon.words.grammar.singles.includes(units[group - 1]?.lower ?? '') && unit.lower.endsWith('s');
  return (
    single ||
    namesSum(units, group, lexicon) ||
    (unit.classes & (Class.perfect | Class.passive)) !== 0 ||
    lexicon.sureVerbs.has(unit.lower) ||
    lexicon.words.grammar.sureBases.includes(unit.lower) ||
    isFiniteVerb(unit, lexicon)
  );
}

/** “another suggested $60 million”. */
const namesSum = (units: readonly Unit[], verb: number, lexicon: Lexicon) =>
  isSum(units, verb + 1) &&
  lexicon.senses.get(units[verb]!.lower)?.some(({ lemma }) => lexicon.words.naming.includes(lemma)) === true;

/** “Moody's expects”, “McDonald's announced a…”: a name that ends as a genitive does, since a verb with its object follows. */
function isHouse(units: readonly Unit[], group: number, lexicon: Lexicon): boolean {
  const after = units[group + 1];
  return isSurely(units, group, lexicon) || ((after?.classes ?? 0) & (Class.determiner | Class.clauseOpener)) !== 0;
}

/** Goes left over adverbs and parentheses. */
function skipBack(units: readonly Unit[], from: number): number {
  let at = from;
  while (at >= 0) {
    const unit = units[at]!;
    if (
      unit.kind === 'word' &&
      !unit.name &&
      unit.classes & Class.adverb &&
      !isNominal(units, at) &&
      !(unit.classes & (Class.people | Class.document))
    )
      at--;
    else if (unit.lower === ')') {
      let open = at - 1;
      while (open >= 0 && at - open < FARTHEST && units[open]!.lower !== '(') open--;
      if (units[open]?.lower !== '(') return at;
      at = open - 1;
    } else return at;
  }
  return at;
}

/** A word after a determiner or a preposition is no adverb, whatever its ending: “le même”, “de reclassement”. */
export function isNominal(units: readonly Unit[], at: number): boolean {
  return at > 0 && (units[at - 1]!.classes & (Class.determiner | Class.preposition)) !== 0;
}

function nounPhrase(units: readonly Unit[], last: number, lexicon: Lexicon): Subject {
  const headFirst = lexicon.language === 'fr';
  let kind: SubjectKind = 'unknown';
  let start = last;
  for (let at = last; at >= 0 && at > last - FARTHEST; at--) {
    const unit = units[at]!;
    if (unit.kind === 'comma' || unit.kind === 'stop' || unit.kind === 'quote' || unit.kind === 'bracket') break;
    if (unit.kind === 'word' && !unit.name) {
      const nobody = unit.classes & Class.voidSubject && !(unit.classes & Class.determiner);
      // “nobody at the firm said”, “no one in Kourou likes”
      if (at < last && unit.lower === 'one' && units[at - 1]?.lower === 'no')
        return { kind: 'void', start, end: last + 1 };
      if (nobody && at < last && lexicon.language === 'en' && unit.lower !== 'there')
        return { kind: 'void', start, end: last + 1 };
      if (nobody || unit.classes & Class.relative || (at < last && unit.classes & Class.subjectPronoun)) break;
      if (
        at < last &&
        (isFiniteVerb(unit, lexicon) || unit.classes & (Class.perfect | Class.passive | Class.modal)) &&
        !(unit.classes & Class.determiner) &&
        !isAddressee(units, at, lexicon)
      )
        break;
      if (unit.classes & Class.clauseOpener && !(unit.classes & Class.determiner)) break;
    }
    start = at;
    const found = kindOf(unit);
    if (found && (kind === 'unknown' || (headFirst && found !== 'name' && at > last - 4))) kind = found;
    if (followsNoun(units, at, lexicon)) break;
  }
  while (
    start < last &&
    units[start]!.kind === 'word' &&
    !units[start]!.name &&
    units[start]!.classes & (Class.conjunction | Class.preposition)
  )
    start++;
  return { kind, start, end: last + 1 };
}

/** “On its website the firm…”: an English article right behind a noun opens another noun phrase. */
export function followsNoun(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  const { lower } = units[at]!;
  if (lexicon.language !== 'en' || !(lower === 'the' || lower === 'a' || lexicon.words.owners.includes(lower)))
    return false;
  const before = units[at - 1];
  return before !== undefined && (before.name || (before.classes & (Class.people | Class.document)) !== 0);
}

function kindOf(unit: Unit): SubjectKind | null {
  if (unit.name) return 'name';
  if (unit.classes & Class.document) return 'document';
  if (unit.classes & Class.people) return 'people';
  return null;
}
