import { auxiliaryBehind, governorBefore, startOfFact } from './auxiliary.ts';
import type { Unit } from './clause.ts';
import { Class, type Lexicon, type VerbSense } from './lexicon.ts';
import { isNegatedInFrench } from './negation.ts';
import { endOfVerb } from './phrasal.ts';
import { invertedAfter, isAdverbial, isClitic, isVoidInversion } from './pronoun.ts';
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
    // “a founder I talked to says”
    if (lower === 'to' && sense.form === 'finite') break;
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
