import type { Unit } from './clause.ts';
import { Class, type Lexicon, type VerbSense } from './lexicon.ts';
import { isFiniteVerb } from './source.ts';

/**
 * Where the group goes on to the left of the modal or marker at `at` if that leaves the verb a fact: “went on to say”, “does say”,
 * “would say only”, “can reveal”; -1 where it does not.
 */
export function startOfFact(
  units: readonly Unit[],
  at: number,
  verb: number,
  { lemma, form }: VerbSense,
  lexicon: Lexicon,
): number {
  if (form !== 'base') return -1;
  const { lower, classes } = units[at]!;
  const { emphatics, restrictors, performing, obliging, avowals } = lexicon.words.grammar;
  if (emphatics.includes(lower)) return at;
  if (classes & Class.infinitiveMarker) {
    if (obliging.includes(units[at - 1]?.lower ?? '') && !avowals.includes(lemma)) return -1;
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
export function auxiliaryBehind(units: readonly Unit[], verb: number, lexicon: Lexicon): number {
  const { lower } = units[verb]!;
  if (lexicon.language !== 'fr' || /(?:és|ées?|[iu]es?|us)$/.test(lower)) return -1;
  for (let at = verb - 1; at > 0 && at > verb - FARTHEST_AUXILIARY; at--) {
    const { kind, name, classes } = units[at]!;
    if (kind === 'comma' || kind === 'number') continue;
    if (kind !== 'word') return -1;
    if (!name && classes & Class.perfect) return at < verb - 1 && opensAdverbial(units[at + 1]!) ? at : -1;
    if (name) continue;
    // “avait, elle, conclu”
    if (classes & Class.subjectPronoun && units[at - 1]!.kind === 'comma' && units[at + 1]!.kind === 'comma') continue;
    if (classes & (Class.relative | Class.subjectPronoun | Class.clauseOpener | Class.conjunction)) return -1;
    if (isFiniteVerb(units[at]!, lexicon)) return -1;
    if (classes & Class.determiner && !(units[at - 1]!.classes & Class.preposition) && !(classes & Class.preposition))
      return -1;
  }
  return -1;
}

const opensAdverbial = ({ kind, classes }: Unit) => kind === 'comma' || (classes & Class.preposition) !== 0;

/** The verb that governs an infinitive, over its pronouns and its marker (“fini par le reconnaître”); the infinitive itself where none can. */
export function governorBefore(units: readonly Unit[], verb: number): number {
  let at = verb - 1;
  while (at > 0 && units[at]!.classes & Class.clitic && !units[at]!.name) at--;
  if (at > 0 && units[at]!.classes & (Class.infinitiveMarker | Class.agent)) at--;
  while (at > 0 && units[at]!.classes & Class.negator) at--;
  return at >= 0 && units[at]!.kind === 'word' ? at : verb;
}
