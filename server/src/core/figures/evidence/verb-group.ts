import type { Unit } from './clause.ts';
import { Class, type Lexicon, type VerbSense } from './lexicon.ts';
import { isFiniteVerb } from './source.ts';
import { isNominal } from './subject.ts';

/** A verb with its auxiliaries, negation and pronouns: unit indexes. */
export interface VerbGroup {
  /** The first unit of the group: where its subject ends. */
  readonly start: number;
  /** After the verb and the words that belong to it (faire savoir, point out). */
  readonly end: number;
  readonly verb: number;
  readonly negated: boolean;
  /** A refusal, a modal or an infinitive marker stands before it: nothing is reported. */
  readonly unreal: boolean;
  readonly refused: boolean;
  /** An infinitive after a verb that makes it a fact: “a fini par reconnaître”. */
  readonly factual: boolean;
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly reflexive: boolean;
  /** A pronoun stands after its auxiliary or after itself: “a-t-il précisé”, “explique-t-elle”. */
  readonly invertedPronoun: boolean;
  /** “dit-on”: inverted with nobody. */
  readonly invertedVoid: boolean;
}

const LONGEST_GROUP = 9;

/** Reads the group of the verb at unit `verb` in one of its senses; null where the words that must follow it do not. */
export function verbGroup(units: readonly Unit[], verb: number, sense: VerbSense, lexicon: Lexicon): VerbGroup | null {
  const end = endOfVerb(units, verb, sense, lexicon);
  if (end < 0) return null;
  const group = {
    start: verb,
    factual: false,
    negator: false,
    ne: false,
    refused: false,
    modal: false,
    perfect: false,
    passive: false,
    reflexive: false,
    inverted: false,
  };
  const governor = sense.form === 'infinitive' ? governorBefore(units, verb) : verb;
  const factual = governor < verb && lexicon.factualAuxiliaries.has(units[governor]!.lower);
  const willing = governor < verb && lexicon.volition.has(units[governor]!.lower);
  if (factual || willing) group.start = governor;
  const auxiliary = sense.form === 'participle' ? auxiliaryBehind(units, verb, lexicon) : -1;
  if (auxiliary >= 0) group.start = auxiliary + 1;
  const last = group.start - LONGEST_GROUP;
  for (let at = group.start - 1; at >= 0 && at > last; at--) {
    const unit = units[at]!;
    const { lower, classes } = unit;
    if (unit.kind !== 'word' || unit.name) break;
    const aided = group.perfect || group.passive;
    if (classes & Class.invertedPronoun && units[at - 1]?.lower === '-') {
      const hyphen = units[at - 2]?.lower === 't' && units[at - 3]?.lower === '-' ? at - 3 : at - 1;
      if (!((units[hyphen - 1]?.classes ?? 0) & (Class.perfect | Class.passive))) break;
      group.inverted = true;
      at = hyphen;
      continue;
    }
    if (classes & Class.refusal) {
      group.refused = true;
      break;
    }
    if (classes & Class.negator && lower !== 'no') group.negator = true;
    else if (lower === 'ne' || lower === "n'") group.ne = true;
    else if (classes & Class.modal && !(classes & Class.perfect)) {
      const fact = startOfFact(units, at, verb, sense, lexicon);
      if (fact < 0) group.modal = true;
      else {
        group.factual = true;
        at = fact;
      }
    } else if (classes & Class.passive && !(group.perfect && !group.passive)) group.passive ||= !aided;
    else if (classes & Class.perfect && !(classes & Class.determiner)) group.perfect = true;
    else if (lower === 'se' || lower === "s'") group.reflexive = true;
    else if (classes & Class.adverb && !(lexicon.language === 'fr' && !aided && isNominal(units, at))) {
      // An adverb is inside the group only where an auxiliary, or the verb, goes on to its left
    } else if (!(classes & Class.clitic) || !(isClitic(units, at) || isAdverbial(units, at, group, sense, lexicon)))
      break;
    group.start = at;
  }
  const after = invertedAfter(units, verb, lexicon);
  const unhesitating = factual && lexicon.unhesitating.has(units[governor]!.lower);
  const negated = unhesitating
    ? !group.ne
    : lexicon.language === 'fr'
      ? isNegatedInFrench(units, verb, group)
      : group.negator;
  return {
    start: group.start,
    end: after > 0 ? after : end,
    verb,
    negated,
    unreal: group.modal,
    refused: group.refused,
    factual: factual || group.factual,
    perfect: group.perfect,
    passive: group.passive,
    reflexive: group.reflexive && !factual,
    invertedPronoun: group.inverted || after > 0,
    invertedVoid: units[verb + 1]?.lower === '-' && isVoidInversion(units, verb, lexicon),
  };
}

/**
 * Where the group goes on to the left of the modal or marker at `at` if that leaves the verb a fact: “went on to say”, “does say”,
 * “would say only”, “can reveal”; -1 where it does not.
 */
function startOfFact(
  units: readonly Unit[],
  at: number,
  verb: number,
  { lemma, form }: VerbSense,
  lexicon: Lexicon,
): number {
  if (form !== 'base') return -1;
  const { lower, classes } = units[at]!;
  const { emphatics, restrictors, performing } = lexicon.words.grammar;
  if (emphatics.includes(lower)) return at;
  if (classes & Class.infinitiveMarker) {
    const phrase = lexicon.factualGovernors
      .get(units[at - 1]?.lower ?? '')
      ?.find((words) => words.every((word, index) => units[at - words.length + index]?.lower === word));
    return phrase ? at - phrase.length : -1;
  }
  if (performing.modals.includes(lower) && performing.verbs.includes(lemma)) return at;
  const beside = [units[verb - 1]?.lower, units[verb + 1]?.lower];
  return beside.some((word) => word !== undefined && restrictors.includes(word)) ? at : -1;
}

const FARTHEST_AUXILIARY = 12;

/**
 * “avait dès 2024 accusé”, “a, dans la foulée, confirmé”: the auxiliary that only adverbials part from the participle at unit `verb`, or
 * -1. A noun phrase that no preposition governs is the object of another verb (“a en caisse un trésor annoncé”).
 */
function auxiliaryBehind(units: readonly Unit[], verb: number, lexicon: Lexicon): number {
  const { lower } = units[verb]!;
  if (lexicon.language !== 'fr' || /(?:és|ées?|[iu]es?|us)$/.test(lower)) return -1;
  for (let at = verb - 1; at > 0 && at > verb - FARTHEST_AUXILIARY; at--) {
    const { kind, name, classes } = units[at]!;
    if (kind === 'comma' || kind === 'number') continue;
    if (kind !== 'word') return -1;
    if (!name && classes & Class.perfect) return at < verb - 1 && opensAdverbial(units[at + 1]!) ? at : -1;
    if (name) continue;
    if (classes & (Class.relative | Class.subjectPronoun | Class.clauseOpener | Class.conjunction)) return -1;
    if (isFiniteVerb(units[at]!, lexicon)) return -1;
    if (classes & Class.determiner && !(units[at - 1]!.classes & Class.preposition) && !(classes & Class.preposition))
      return -1;
  }
  return -1;
}

const opensAdverbial = ({ kind, classes }: Unit) => kind === 'comma' || (classes & Class.preposition) !== 0;

/** The verb that governs an infinitive, over its pronouns and its marker (“fini par le reconnaître”); the infinitive itself where none can. */
function governorBefore(units: readonly Unit[], verb: number): number {
  let at = verb - 1;
  while (at > 0 && units[at]!.classes & Class.clitic && !units[at]!.name) at--;
  if (at > 0 && units[at]!.classes & (Class.infinitiveMarker | Class.agent)) at--;
  while (at > 0 && units[at]!.classes & Class.negator) at--;
  return at >= 0 && units[at]!.kind === 'word' ? at : verb;
}

/** The unit after the verb and the words that must follow it, or -1. */
function endOfVerb(units: readonly Unit[], verb: number, { then, apart }: VerbSense, lexicon: Lexicon): number {
  if (then.length === 0) return verb + 1;
  const limit = apart ? verb + 16 : verb + 10;
  let aside = false;
  for (let at = verb + 1; at < units.length && at < limit; at++) {
    const unit = units[at]!;
    if (apart && lexicon.words.grammar.particles.includes(unit.lower)) return -1;
    if (
      apart &&
      (unit.kind === 'stop' || (lexicon.language === 'fr' && isOtherInfinitive(unit) && units[at - 1]!.lower !== 'à'))
    )
      return -1;
    if (then.every((word, index) => matches(units[at + index]?.lower, word, lexicon))) {
      if (!apart) return at + then.length;
      if (then.length > 1 || startsAmount(units, at + then.length)) return verb + 1;
    }
    if (apart) continue;
    // “s'est vanté sur Telegram d'avoir”
    aside ||= canStepOver(units, at, then[0]!);
    if (aside && unit.kind === 'word' && !(unit.classes & (Class.relative | Class.conjunction | Class.clauseOpener)))
      continue;
    if (unit.kind === 'comma') at = endOfAside(units, at);
    else if (!(unit.classes & (Class.adverb | Class.negator)) && !restricts(units, at)) return -1;
  }
  return -1;
}

/** Whether an adverbial opens at unit `at`, before the preposition that the verb asks for. */
const canStepOver = (units: readonly Unit[], at: number, asked: string) =>
  (asked === 'de' || asked === 'sur') && (units[at]!.classes & Class.preposition) !== 0 && units[at]!.lower !== 'à';

/** “ne table plus que sur”: the que of a restriction. */
const restricts = (units: readonly Unit[], at: number) =>
  (units[at]!.lower === 'que' || units[at]!.lower === "qu'") && (units[at - 1]!.classes & Class.negator) !== 0;

/** “voit ses ventes reculer à 3 milliards”: the amount is the infinitive's. */
const isOtherInfinitive = ({ lower, classes, name }: Unit) =>
  !name && classes === 0 && /..(?:[^i]er|ir|dre|ître)$/.test(lower);

/** A number, near enough: “at $5bn”, “à environ 3 %”; not a time of day. */
function startsAmount(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < from + 3 && at < units.length; at++) {
    const unit = units[at]!;
    if (unit.kind === 'number') return units[at + 1]?.lower !== ':';
    if (unit.capital && units[at + 1]?.kind === 'number') continue;
    if (unit.kind === 'word' && !(unit.classes & (Class.adverb | Class.preposition)))
      return (unit.classes & Class.determiner) !== 0;
  }
  return false;
}

/** “tablait, de son côté, sur”: the comma that closes what the one at `comma` opens, or `comma`. */
function endOfAside(units: readonly Unit[], comma: number): number {
  for (let at = comma + 1; at < units.length && at < comma + 7; at++) if (units[at]!.kind === 'comma') return at;
  return comma;
}

const matches = (lower: string | undefined, word: string, lexicon: Lexicon) =>
  lower !== undefined && (lower === word || (lexicon.words.grammar.contractions[word]?.includes(lower) ?? false));

/** le, la, les, l' and leur are pronouns only after a subject or another pronoun, not at the head of a noun phrase. */
function isClitic(units: readonly Unit[], at: number): boolean {
  const { classes } = units[at]!;
  if (!(classes & (Class.determiner | Class.preposition))) return true;
  const before = units[at - 1];
  if (before?.kind !== 'word') return false;
  return (
    before.name ||
    (before.classes & (Class.subjectPronoun | Class.relative | Class.people | Class.document)) !== 0 ||
    (before.classes & Class.clitic && !(before.classes & Class.determiner)) ||
    before.lower === 'ne'
  );
}

/** “en avait revendiqué”, “en dénombre”, “…, le situe entre”: a pronoun before a finite verb, though nothing before it tells. */
function isAdverbial(
  units: readonly Unit[],
  at: number,
  group: { perfect: boolean; passive: boolean },
  { form }: VerbSense,
  lexicon: Lexicon,
): boolean {
  const verb = units[at + 1];
  if (units[at]!.classes & Class.determiner)
    return (
      units[at - 1]?.kind === 'comma' &&
      (group.perfect || (form === 'finite' && verb !== undefined && isFiniteVerb(verb, lexicon)))
    );
  return units[at]!.lower === 'en' && (group.perfect || group.passive || form === 'finite');
}

/** After “-t-il”, “-elle” behind the verb: the unit that follows, or -1. */
function invertedAfter(units: readonly Unit[], verb: number, lexicon: Lexicon): number {
  if (lexicon.language !== 'fr' || units[verb + 1]?.lower !== '-' || units[verb + 1]!.spaced) return -1;
  const at = units[verb + 2]?.lower === 't' && units[verb + 3]?.lower === '-' ? verb + 4 : verb + 2;
  return (units[at]?.classes ?? 0) & Class.invertedPronoun ? at + 1 : -1;
}

function isVoidInversion(units: readonly Unit[], verb: number, lexicon: Lexicon): boolean {
  if (lexicon.language !== 'fr') return false;
  const at = units[verb + 2]?.lower === 't' ? verb + 4 : verb + 2;
  return ((units[at]?.classes ?? 0) & Class.voidSubject) !== 0;
}

/** ne … pas around the verb or its auxiliary; “ne … que” restricts and does not negate. */
function isNegatedInFrench(units: readonly Unit[], verb: number, group: { ne: boolean; negator: boolean }): boolean {
  if (!group.ne) return false;
  const next = units[verb + 2]?.lower;
  // “n'annonce pas moins de 300”, “ne table plus que sur”
  const restricted = next === 'moins' || next === 'que' || next === "qu'";
  const after = units[verb + 1];
  if (after && after.classes & Class.negator) return !restricted || (after.lower === 'pas' && next !== 'moins');
  return group.negator;
}
