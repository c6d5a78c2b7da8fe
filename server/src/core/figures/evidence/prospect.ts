import type { Unit } from './clause.ts';
import { isInfinitive } from './infinitive.ts';
import { Class, type Lexicon, type VerbSense } from './lexicon.ts';
import { NEAR, PERCENT } from './object.ts';
import { FARTHEST } from './parenthesis.ts';
import { subjectBefore } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

/** “sees sales rising”, “see growth of 12%”. */
export function hasProspect(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
  const { prospectEndings } = lexicon.words;
  for (let at = from; at < units.length && at < from + NEAR; at++) {
    const { classes, kind, lower } = units[at]!;
    if (kind === 'comma' || kind === 'stop' || classes & (Class.relative | Class.conjunction)) return false;
    if (classes & Class.prospect) return true;
    if (at > from && lower.length > 4 && prospectEndings.some((ending) => lower.endsWith(ending))) return true;
  }
  return false;
}

/** “is looking for $40 million”: a sum that the subject wants, unless it forecasts by trade or the object is something to come. */
export function isSought(units: readonly Unit[], group: VerbGroup, { lemma }: VerbSense, lexicon: Lexicon): boolean {
  const { seeking, forecasters } = lexicon.words;
  if (!seeking.includes(lemma) || hasProspect(units, group.end, lexicon)) return false;
  const { start, end } = subjectBefore(units, group.start, lexicon);
  const subject = end > start ? units.slice(start, end) : units.slice(Math.max(0, group.start - FARTHEST), group.start);
  return !subject.some(({ lower }) => forecasters.includes(lower));
}

/** “attend toujours ses 300 euros”, “voit ses ventes…”: over adverbs, the object is the subject's own. */
export function isOwn(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
  let at = from;
  while (units[at] && units[at]!.classes & Class.adverb) at++;
  return lexicon.words.grammar.ownDeterminers.includes(units[at]?.lower ?? '');
}

/** “mise sur une hausse de 4 %”, “misaient sur 4 %”, “imagine un marché de…”: not on a technology, nor a sum. */
export function isReckonedOn(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
  let at = from;
  while (units[at] && units[at]!.classes & (Class.adverb | Class.preposition)) at++;
  if (units[at]?.kind !== 'number') return !isOwn(units, from, lexicon) && hasProspect(units, from, lexicon);
  return units.slice(at, at + 4).some(({ lower }) => PERCENT.test(lower));
}

/** “voit les revenus franchir 10 milliards”; “voit ses revenus reculer” tells what came. */
export function isSeenToCome(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
  if (isOwn(units, from, lexicon)) return false;
  for (let at = from; at < units.length && at < from + NEAR; at++) {
    const unit = units[at]!;
    if (unit.kind === 'comma' || unit.kind === 'stop' || unit.classes & (Class.relative | Class.conjunction))
      return false;
    if (isInfinitive(unit, lexicon) && !(units[at - 1]!.classes & (Class.preposition | Class.determiner))) return true;
  }
  return false;
}

/** “its 2026 forecast”. */
const isYear = ({ lower }: Unit) => /^20\d\d$/.test(lower);

export function hasForecast(units: readonly Unit[], from: number): boolean {
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
