import type { Unit } from './clause.ts';
import { isInfinitive } from './infinitive.ts';
import { Class, type Lexicon } from './lexicon.ts';
import { isSomebody, isSum, NEAR, PERCENT } from './object.ts';
import type { VerbGroup } from './verb-group.ts';

const isGerund = ({ kind, lower }: Unit, lexicon: Lexicon) =>
  kind === 'word' && lower.length > 4 && lexicon.words.prospectEndings.some((ending) => lower.endsWith(ending));

/** “found 40% use it”: a share is no thing found. */
const isShareFound = (units: readonly Unit[], at: number, lemma: string) =>
  lemma === 'find' && units[at]!.kind === 'number' && PERCENT.test(units[at + 1]?.lower ?? '');

/** A reported clause, a quotation or a colon follows. */
export function hasClause(units: readonly Unit[], group: VerbGroup, lemma: string, lexicon: Lexicon): boolean {
  // “a écrit à ses 232 millions d'abonnés que…”
  const addressed = units[group.end]?.lower === 'à' || units[group.end]?.lower === 'aux';
  for (let at = group.end; at < units.length && at < group.end + NEAR; at++) {
    const unit = units[at]!;
    if (unit.kind === 'quote' || unit.lower === ':') return opensWords(units, group.end, at, lexicon);
    if (unit.classes & Class.clauseOpener && (at === group.end || opensClause(units, group.end, at))) return true;
    // Not “gives it a loan”, “gave it to Ruiz”
    const opens = !((units[at + 1]?.classes ?? 0) & (Class.determiner | Class.preposition));
    if (at === group.end && unit.classes & Class.clauseSubject && opens) return true;
    if (at === group.end && lexicon.words.naming.includes(lemma) && isSum(units, at)) return true;
    if (at === group.end && isShareFound(units, at, lemma)) return true;
    if (at === group.end && lexicon.words.recalling.includes(lemma) && isGerund(unit, lexicon)) return true;
    if ((unit.kind === 'number' && !addressed) || unit.kind === 'stop') break;
    // “assure pouvoir recruter”, which is a noun too
    if (
      at === group.end &&
      lexicon.language === 'fr' &&
      isInfinitive({ ...unit, classes: unit.classes & ~Class.people }, lexicon)
    )
      return true;
    if (lexicon.language === 'fr' && at > group.end && opensInfinitive(units, group.end, at, lexicon)) return true;
    if (accuses(units, group.end, at, lexicon)) return true;
  }
  return lexicon.language === 'en' && hasBareClause(units, group.end, lexicon);
}

/** “rappelait en septembre avoir fermé”, “assure depuis des mois être”: only when it is said stands between a verb and its infinitive. */
function opensInfinitive(units: readonly Unit[], from: number, at: number, lexicon: Lexicon): boolean {
  const { lower, classes } = units[at]!;
  if (lower !== 'avoir' && lower !== 'être' && !isInfinitive(units[at]!, lexicon)) return false;
  const { periods } = lexicon.words;
  const last = units[at - 1]!;
  const governed = last.classes & (Class.preposition | Class.determiner | Class.infinitiveMarker);
  return (
    (classes & Class.people) === 0 &&
    (!governed || (last.classes & Class.adverb) !== 0) &&
    units.slice(from, at).every((unit) => unit.kind === 'number' || unit.classes & WHEN || periods.includes(unit.lower))
  );
}

const WHEN = Class.adverb | Class.preposition | Class.determiner | Class.notName;

/**
 * Whether what stands between a verb and the opener at unit `at` leaves the clause to the verb. “That” may also go with the noun before
 * it: it is the verb's only after an adverbial (“wrote on X that”) or whom it is said to (“reminded investors that”).
 */
function opensClause(units: readonly Unit[], from: number, at: number): boolean {
  const { kind, classes } = units[at]!;
  // “a probe into how it runs”
  if (units[at - 1]!.classes & Class.preposition) return false;
  if (kind === 'word' && !(classes & Class.determiner)) return true;
  const first = units[from]!;
  if (first.classes & (Class.preposition | Class.adverb)) return true;
  const between = units.slice(from, at);
  return (
    between.some(isSomebody) &&
    between.every((unit) => isSomebody(unit) || unit.classes & (Class.determiner | Class.possessive))
  );
}

/** “accuse la maison de gonfler ses ventes”: somebody, then what he is said to do. */
function accuses(units: readonly Unit[], from: number, at: number, lexicon: Lexicon): boolean {
  const { lower } = units[at]!;
  if ((lower !== 'de' && lower !== "d'") || lexicon.language !== 'fr' || !units[at + 1]) return false;
  const infinitive = isInfinitive(units[at + 1]!, lexicon) || units[at + 1]!.lower === 'avoir';
  const between = units.slice(from, at);
  // “le soupçonne d'avoir”, “lui reproche d'avoir”
  if (infinitive && at === from && units[from - 2] && units[from - 2]!.classes & Class.clitic) return true;
  return (
    infinitive &&
    between.some(isSomebody) &&
    between.every((unit) => isSomebody(unit) || unit.classes & Class.determiner)
  );
}

/** Whether the quotation mark or colon at unit `at` opens what is said: not a “magic” word, nor a list. */
function opensWords(units: readonly Unit[], from: number, at: number, lexicon: Lexicon): boolean {
  if (at === from || units[at - 1]!.lower === lexicon.words.grammar.announcer || opensClause(units, from, at))
    return true;
  const { kind } = units[units[at]!.kind === 'quote' ? at - 1 : at + 1] ?? { kind: 'mark' };
  return kind === 'comma' || kind === 'stop' || kind === 'quote';
}

const LONGEST_SUBJECT = 8;

/** A clause without an opener: a noun phrase, then its auxiliary (“believes the delay will save”). */
export function hasBareClause(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
  for (let at = from; at < units.length && at < from + LONGEST_SUBJECT; at++) {
    const unit = units[at]!;
    if (unit.kind !== 'word' && unit.kind !== 'number' && unit.kind !== 'mark') return false;
    if (unit.name || unit.lower === 'of' || (unit.classes & Class.determiner && unit.lower !== 'that')) continue;
    if (at > from && unit.classes & (Class.perfect | Class.passive | Class.modal)) {
      return !(unit.classes & Class.infinitiveMarker) && !lexicon.words.grammar.notAuxiliaries.includes(unit.lower);
    }
    if (unit.classes & (Class.preposition | Class.relative | Class.conjunction | Class.clauseOpener)) return false;
  }
  return false;
}
