import { isQue, type Unit } from './clause.ts';
import { Class, type Lexicon, type VerbSense } from './lexicon.ts';

/** The unit after the verb and the words that must follow it, or -1. */
export function endOfVerb(units: readonly Unit[], verb: number, { then, apart }: VerbSense, lexicon: Lexicon): number {
  if (then.length === 0) return verb + 1;
  const limit = apart ? verb + 16 : verb + 10;
  const names = apart && ((lexicon.classes.get(then[0]!) ?? 0) & Class.determiner) !== 0;
  let aside = false;
  for (let at = verb + 1; at < units.length && at < limit; at++) {
    const unit = units[at]!;
    if (apart && lexicon.words.grammar.particles.includes(unit.lower)) return -1;
    // “put in $35 million at a low price”
    if (apart && at === verb + 1 && isParticle(unit, then[0]!, lexicon)) return -1;
    // “what he calls home is a…”
    if (names && (unit.classes & Class.passive || unit.kind === 'quote')) return -1;
    // “called in a loan”, “called a vote”
    if (names && at === verb + 1 && unit.classes & (Class.preposition | Class.determiner) && !unit.name) {
      if (unit.classes & Class.preposition || unit.lower === then[0]) return -1;
    }
    if (
      apart &&
      (unit.kind === 'stop' || (lexicon.language === 'fr' && isOtherInfinitive(unit) && units[at - 1]!.lower !== 'à'))
    )
      return -1;
    if (then.every((word, index) => matches(units[at + index]?.lower, word, lexicon))) {
      if (!apart) return at + then.length;
      if (names && units[at + 1]?.kind === 'quote') return -1;
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
  (units[at]!.classes & Class.preposition) !== 0 &&
  (((asked === 'de' || asked === 'sur') && units[at]!.lower !== 'à') ||
    (asked === 'of' && isPlaceAlone(units, at + 1)));

/** “spoke in Paris of 400 jobs”: a name between two prepositions, the second of which opens what is spoken of. */
const isPlaceAlone = (units: readonly Unit[], at: number) =>
  units[at]?.name === true && units[at + 1]?.lower === 'of' && !units[at + 2]?.name;

/** “ne table plus que sur”: the que of a restriction. */
const restricts = (units: readonly Unit[], at: number) =>
  isQue(units[at]) && (units[at - 1]!.classes & Class.negator) !== 0;

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

/** “in”, “down” right behind an English verb make another verb of it; “by” only opens its agent. */
const isParticle = ({ lower, classes, name }: Unit, asked: string, { language }: Lexicon) =>
  language === 'en' &&
  !name &&
  lower !== asked &&
  (classes & Class.preposition) !== 0 &&
  !(classes & (Class.determiner | Class.agent)) &&
  lower !== 'about' &&
  lower !== 'over' &&
  lower !== 'under';

const LONGEST_ASIDE = 9;

/** “tablait, de son côté, sur”: the comma that closes what the one at `comma` opens, or `comma`. */
export function endOfAside(units: readonly Unit[], comma: number): number {
  for (let at = comma + 1; at < units.length && at < comma + LONGEST_ASIDE; at++)
    if (units[at]!.kind === 'comma') return at;
  return comma;
}

const matches = (lower: string | undefined, word: string, lexicon: Lexicon) =>
  lower !== undefined && (lower === word || (lexicon.words.grammar.contractions[word]?.includes(lower) ?? false));
