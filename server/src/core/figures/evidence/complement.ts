import type { Unit } from './clause.ts';
import { Class, type Lexicon, type VerbSense } from './lexicon.ts';
import { consults, hasQuotation, hasSum, holdsView, isCounted, isSomebody, NEAR, PERCENT } from './object.ts';
import type { Subject, SubjectKind } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

/** Whether what goes with a verb is what its use asks for. `incise`: the clause stands between marks, beside what it reports. */
export function complementFits(
  units: readonly Unit[],
  group: VerbGroup,
  sense: VerbSense,
  subject: SubjectKind,
  incise: boolean,
  lexicon: Lexicon,
): boolean {
  const after = units[group.end];
  const { neverInfinitive } = lexicon.words.grammar;
  // “reports to him”, “said to be”
  if (after && after.classes & Class.infinitiveMarker && neverInfinitive.includes(units[group.verb]!.lower))
    return false;
  switch (sense.use) {
    case 'report':
      return !isCounted(units, group, sense, lexicon);
    case 'hold':
      return !group.passive && holdsView(units, group.end, subject, lexicon);
    case 'consult':
      return consults(units, group.end, subject, lexicon);
    case 'dub':
      return hasQuotation(units, group.end);
    case 'sum':
      return hasSum(units, group.end, lexicon);
    case 'forecast':
      return (
        !isOwnInfinitive(units, group.end, lexicon) &&
        (incise || after !== undefined) &&
        !(sense.lemma === 'attendre' && isOwn(units, group.end, lexicon))
      );
    case 'prospect':
      if (lexicon.language === 'fr') return !group.perfect && isSeenToCome(units, group.end, lexicon);
      // “saw sales fall” and “has seen” tell what came.
      return (
        !group.perfect &&
        (sense.form === 'base' || units[group.verb]!.lower.endsWith('s')) &&
        hasProspect(units, group.end, lexicon)
      );
    case 'clause':
      return incise || hasClause(units, group, sense.lemma, lexicon);
    case 'incise':
      return incise || opensQuotation(units, group.end);
    case 'show':
      return (
        subject === 'document' ||
        (subject === 'unknown' && lexicon.words.textual.includes(sense.lemma)) ||
        hasClause(units, group, sense.lemma, lexicon)
      );
    case 'revise':
      return hasForecast(units, group.end);
    case 'agent':
      return false;
  }
}

/** True where the next words are an infinitive: the verb's own subject intends to act. */
function isOwnInfinitive(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
  const { infinitiveEndings } = lexicon.words.grammar;
  let at = from;
  while (units[at] && units[at]!.classes & Class.adverb) at++;
  if (!units[at]) return false;
  if (units[at]!.classes & Class.infinitiveMarker) {
    if (infinitiveEndings.length === 0) return true;
    at++;
  }
  while (
    units[at] &&
    (units[at]!.classes & (Class.clitic | Class.negator) || units[at]!.lower === 'ne' || units[at]!.lower === "n'")
  )
    at++;
  const word = units[at];
  return word !== undefined && isInfinitive(word, lexicon);
}

const isGerund = ({ kind, lower }: Unit, lexicon: Lexicon) =>
  kind === 'word' && lower.length > 4 && lexicon.words.prospectEndings.some((ending) => lower.endsWith(ending));

/** “found 40% use it”: a share is no thing found. */
const isShareFound = (units: readonly Unit[], at: number, lemma: string) =>
  lemma === 'find' && units[at]!.kind === 'number' && PERCENT.test(units[at + 1]?.lower ?? '');

/** A reported clause, a quotation or a colon follows. */
function hasClause(units: readonly Unit[], group: VerbGroup, lemma: string, lexicon: Lexicon): boolean {
  // “a écrit à ses 232 millions d'abonnés que…”
  const addressed = units[group.end]?.lower === 'à' || units[group.end]?.lower === 'aux';
  for (let at = group.end; at < units.length && at < group.end + NEAR; at++) {
    const unit = units[at]!;
    if (unit.kind === 'quote' || unit.lower === ':') return opensWords(units, group.end, at, lexicon);
    if (unit.classes & Class.clauseOpener && (at === group.end || opensClause(units, group.end, at))) return true;
    if (at === group.end && unit.classes & Class.clauseSubject) return true;
    if (at === group.end && isShareFound(units, at, lemma)) return true;
    if (at === group.end && lexicon.words.recalling.includes(lemma) && isGerund(unit, lexicon)) return true;
    if ((unit.kind === 'number' && !addressed) || unit.kind === 'stop') break;
    if (at === group.end && lexicon.language === 'fr' && isInfinitive(unit, lexicon)) return true;
    if (accuses(units, group.end, at, lexicon)) return true;
  }
  return lexicon.language === 'en' && hasBareClause(units, group.end, lexicon);
}

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
function hasBareClause(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
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

/** “sees sales rising”, “see growth of 12%”. */
function hasProspect(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
  const { prospectEndings } = lexicon.words;
  for (let at = from; at < units.length && at < from + NEAR; at++) {
    const { classes, kind, lower } = units[at]!;
    if (kind === 'comma' || kind === 'stop' || classes & (Class.relative | Class.conjunction)) return false;
    if (classes & Class.prospect) return true;
    if (at > from && lower.length > 4 && prospectEndings.some((ending) => lower.endsWith(ending))) return true;
  }
  return false;
}

/** “attend toujours ses 300 euros”, “voit ses ventes…”: over adverbs, the object is the subject's own. */
function isOwn(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
  let at = from;
  while (units[at] && units[at]!.classes & Class.adverb) at++;
  return lexicon.words.grammar.ownDeterminers.includes(units[at]?.lower ?? '');
}

/** “voit les revenus franchir 10 milliards”; “voit ses revenus reculer” tells what came. */
function isSeenToCome(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
  if (isOwn(units, from, lexicon)) return false;
  for (let at = from; at < units.length && at < from + NEAR; at++) {
    const unit = units[at]!;
    if (unit.kind === 'comma' || unit.kind === 'stop' || unit.classes & (Class.relative | Class.conjunction))
      return false;
    if (isInfinitive(unit, lexicon) && !(units[at - 1]!.classes & (Class.preposition | Class.determiner))) return true;
  }
  return false;
}

/** “Elle rectifie : « … »”. */
function opensQuotation(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < units.length && at < from + NEAR; at++) {
    if (units[at]!.lower === ':') return units[at + 1]?.kind === 'quote';
    if (units[at]!.kind !== 'word') return false;
  }
  return false;
}

/** A word that may be a verb, since it is nothing else: “has agreed to sell”, not “wrote to employees”. */
const isPlain = (unit: Unit | undefined) => unit?.kind === 'word' && unit.classes === 0 && !unit.name && !unit.capital;

/** “its 2026 forecast”. */
const isYear = ({ lower }: Unit) => /^20\d\d$/.test(lower);

function isInfinitive(unit: Unit, lexicon: Lexicon): boolean {
  return (
    unit.kind === 'word' &&
    (unit.classes & ~(Class.perfect | Class.passive)) === 0 &&
    !unit.name &&
    unit.lower.length > 3 &&
    lexicon.words.grammar.infinitiveEndings.some((ending) => unit.lower.endsWith(ending))
  );
}

function hasForecast(units: readonly Unit[], from: number): boolean {
  // “a porté à 19 millions d'unités sa prévision”
  const fronted = units[from]?.lower === 'à';
  const limit = from + (fronted ? 2 * NEAR : NEAR);
  for (let at = from; at < units.length && at < limit; at++) {
    const unit = units[at]!;
    if (unit.classes & Class.forecast) return true;
    if (unit.kind === 'comma' || unit.kind === 'stop') return false;
    if (unit.kind === 'number' && !fronted && !isYear(unit)) return false;
  }
  return false;
}

/**
 * True for “…, she added.”, “…, a minister wrote in El Diario”: the clause starts after a comma or a quotation and ends at a mark, the
 * end of the sentence or an adverbial.
 */
export function isIncise(units: readonly Unit[], group: VerbGroup, subject: Subject, lexicon: Lexicon): boolean {
  let before = units[subject.start - 1];
  // “as Bloomberg notes”
  if (lexicon.language === 'en' && before?.lower === 'as') {
    before = units[subject.start - 2];
    if (!before) return true;
  }
  if (
    !before ||
    (before.kind !== 'comma' && before.kind !== 'quote' && before.kind !== 'stop' && before.kind !== 'object')
  )
    return false;
  // In French the subject stands behind the verb, but beside a quotation
  const quoted = before.kind === 'quote' || units[subject.start - 2]?.kind === 'quote';
  if (lexicon.language === 'fr' && subject.end === subject.start && !quoted) return false;
  const after = units[group.end];
  if (
    !after ||
    after.kind === 'comma' ||
    after.kind === 'stop' ||
    after.kind === 'quote' ||
    after.lower === '.' ||
    after.lower === '…'
  )
    return true;
  return (
    before.kind === 'quote' ||
    units[subject.start - 2]?.kind === 'quote' ||
    (lexicon.language === 'en' &&
      subject.end > subject.start &&
      (after.classes & (Class.preposition | Class.adverb)) !== 0 &&
      !(after.classes & Class.infinitiveMarker && isPlain(units[group.end + 1])))
  );
}
