import type { FigureKind } from '../types.ts';
import { halfAfter, type NumberReading } from './numbers.ts';
import { isClosedUp, isHyphen, lowerAt, rawAt, type Scan, sentenceEnd, sentenceStart, tokenAt } from './scan.ts';
import { MONEY_FIRST } from './unit-symbols.ts';

/** What a number is a number of, where that is no currency. */
export interface Measure {
  /** `other`: a duration, a frequency, points of an index: what is no figure. `count`: a factor's word that counts acts. */
  readonly kind: Exclude<FigureKind, 'money'> | 'other' | 'count';
  readonly unit: string | null;
  readonly start: number;
  readonly end: number;
  /** Index of its first token and of the token after it. */
  readonly first: number;
  readonly next: number;
  /** Added to the number: `deux fois et demie`. */
  readonly add: number;
}

/** Reads the percentage, factor or unit after a number that ends before token `next`; null where none stands there. */
export function measureAfter(scan: Scan, number: NumberReading, first: number): Measure | null {
  const { next } = number;
  const token = tokenAt(scan, next);
  if (!token) return null;
  return measureAt(scan, number, first, isHyphen(scan, next) ? next + 1 : next);
}

function measureAt(scan: Scan, number: NumberReading, first: number, pos: number): Measure | null {
  const { words, tokens, text, from, to } = scan;
  const percent = words.percent.match(tokens, text, pos, from, to);
  if (percent) return percentage(scan, number, first, pos, percent.value, percent.next);
  const times = factor(scan, number, first, pos);
  if (times) return times;
  // `d'heures`, `de tonnes` after a magnitude.
  const noun = number.large && words.of.has(lowerAt(scan, pos)) ? pos + 1 : pos;
  const symbol = unitSymbol(scan, number, noun);
  const other = otherMeasure(scan, noun);
  const name = words.unitNames.match(tokens, text, noun, from, to);
  if (other && other > (name?.next ?? 0) && !symbol)
    return number.large ? null : make(scan, 'other', null, noun, other);
  if (name && !isAngle(number, lowerAt(scan, noun))) return unitName(scan, noun, name.next);
  if (name) return make(scan, 'other', null, noun, name.next);
  return symbol;
}

/** A unit's name, with the half that may follow it: `une tonne et demie`. */
function unitName(scan: Scan, at: number, next: number): Measure {
  const unit = scan.text.slice(scan.tokens[at]!.start, scan.tokens[next - 1]!.end);
  const half = halfAfter(scan, next);
  return make(scan, 'quantity', unit, at, half ?? next, half === null ? 0 : 0.5);
}

function make(scan: Scan, kind: Measure['kind'], unit: string | null, at: number, next: number, add = 0): Measure {
  return { kind, unit, start: scan.tokens[at]!.start, end: scan.tokens[next - 1]!.end, first: at, next, add };
}

/** The token after a duration or another measure that is no figure; 0 where none stands there. */
function otherMeasure(scan: Scan, at: number): number {
  const { words, tokens, text, from, to } = scan;
  const next = tokenAt(scan, at + 1);
  // `H100` and `S` are no hours and seconds.
  if (rawAt(scan, at).length === 1 && (tokenAt(scan, at)!.capital || (next?.kind === 'digits' && !next.spaced)))
    return 0;
  const duration = words.durations.match(tokens, text, at, from, to)?.next ?? 0;
  return Math.max(duration, words.otherMeasures.match(tokens, text, at, from, to)?.next ?? 0);
}

/** 360 degrees and its quarters turn; they do not warm. */
const isAngle = ({ value }: NumberReading, unit: string) => /^degr[eé]/.test(unit) && value > 0 && value % 90 === 0;

function percentage(
  scan: Scan,
  number: NumberReading,
  first: number,
  at: number,
  unit: '%' | 'pp' | 'bp' | 'point',
  next: number,
): Measure | null {
  if (unit !== 'point') {
    // `pb`, `bp` and `pp` are symbols after digits alone; “12pc” is a percentage, “12 PC games” are games.
    const raw = rawAt(scan, at);
    const computers = scan.tokens[at]!.lower === 'pc' && (raw !== 'pc' || !isClosedUp(scan, at));
    return computers || (number.number.form === 'words' && raw.length === 2)
      ? null
      : make(scan, 'percent', unit, at, next);
  }
  const { words, tokens, text, from, to } = scan;
  if (words.places.match(tokens, text, next, from, to)) return null;
  if (number.collective || number.value >= 100 || isMark(scan, next)) return make(scan, 'other', null, at, next);
  return isShare(scan, first, next) ? make(scan, 'percent', 'pp', at, next) : make(scan, 'other', null, at, next);
}

/** “1,3 point sur 20”: of a test. “2 points sur 10 ans” are of a share. */
function isMark({ words, tokens, text, from, to }: Scan, next: number): boolean {
  const total = words.language === 'fr' ? next + 1 : next + 2;
  const joined = words.language === 'fr' ? tokens[next]?.lower === 'sur' : tokens[next]?.lower === 'out';
  return joined && tokens[total]?.kind === 'digits' && !words.durations.match(tokens, text, total + 1, from, to);
}

/** Whether points are those of a share: something in the sentence is a share, a rate or a percentage, and nothing is an index or a game. */
function isShare(scan: Scan, first: number, next: number): boolean {
  const { words, tokens, text, from, to } = scan;
  let share = false;
  const end = sentenceEnd(scan, next);
  for (let index = sentenceStart(scan, first); index < end; index++) {
    if (words.indexes.match(tokens, text, index, from, to)) return false;
    if (words.shares.match(tokens, text, index, from, to)) share = true;
  }
  return share;
}

function unitSymbol(scan: Scan, { number, magnitude }: NumberReading, pos: number): Measure | null {
  if (number.form === 'words') return null;
  const { words, tokens, text, from, to } = scan;
  if (rawAt(scan, pos) === 'C' && isClosedUp(scan, pos) && isTemperature(scan, number.value, pos))
    return make(scan, 'quantity', 'C', pos, pos + 1);
  const degree = lowerAt(scan, pos) === '°' || lowerAt(scan, pos) === 'º';
  const found = degree ? degrees(scan, pos) : (words.unitSymbols.match(tokens, text, pos, from, to)?.next ?? null);
  if (found === null) return null;
  const glued = tokenAt(scan, found);
  if (glued && !glued.spaced && (glued.kind === 'digits' || glued.kind === 'word')) return null;
  const unit = text.slice(tokens[pos]!.start, tokens[found - 1]!.end);
  if (MONEY_FIRST.has(unit) && unit !== 't' && unit !== 'g' && isClosedUp(scan, pos) && unit === 'm' && !magnitude)
    return null;
  if (lowerAt(scan, found) === "'" || lowerAt(scan, found) === '’') return null;
  return make(scan, 'quantity', unit, pos, found);
}

/** “40C”, “1.5C of warming”: no model (“Redmi 14C”) and no size. */
function isTemperature(scan: Scan, value: number, pos: number): boolean {
  const { text, tokens, from } = scan;
  const after = tokenAt(scan, pos + 1);
  if (after && !after.spaced && (after.kind !== 'mark' || after.lower === '-')) return false;
  let first = pos - 1;
  while (first > from && !tokens[first]!.spaced) first--;
  const before = tokenAt(scan, first - 1);
  if (before?.kind === 'word' && before.capital) return false;
  return text.slice(tokens[first]!.start, tokens[pos]!.start).includes('.') || value >= 12;
}

/** `°C`, `° C`. */
function degrees(scan: Scan, pos: number): number | null {
  const scaleName = rawAt(scan, pos + 1);
  return scaleName === 'C' || scaleName === 'F' || scaleName === 'K' ? pos + 2 : null;
}

function factor(scan: Scan, number: NumberReading, first: number, pos: number): Measure | null {
  const { words } = scan;
  const lower = lowerAt(scan, pos);
  if (words.fold.has(lower) || (lower === 'fold' && number.number.form === 'digits'))
    return make(scan, 'multiple', '×', pos, pos + 1);
  const cross = lower === 'x' || lower === '×';
  if (cross) {
    const after = tokenAt(scan, pos + 1);
    const closed = isClosedUp(scan, pos) && rawAt(scan, pos) !== 'X';
    if (!closed || (after?.kind === 'digits' && !number.large)) return null;
    return make(scan, 'multiple', '×', pos, pos + 1);
  }
  if (!words.times.has(lower) || number.collective) return null;
  const half = halfAfter(scan, pos + 1);
  const next = half ?? pos + 1;
  if (number.large && number.value !== 1000) return null;
  if (number.value < 2 && number.number.form === 'words' && !half) return make(scan, 'other', null, pos, next);
  const kind = half === null ? useOfTimes(scan, number, first, next) : 'multiple';
  return make(scan, kind, kind === 'multiple' ? '×' : null, pos, next, half === null ? 0 : 0.5);
}

/** Whether `n fois`, `n times` compares (a factor), counts acts (a count from 100) or says how often. */
function useOfTimes(scan: Scan, number: NumberReading, first: number, next: number): 'multiple' | 'count' | 'other' {
  const { words, tokens, text, from, to } = scan;
  const counted = number.value >= 100 ? 'count' : 'other';
  for (let index = first - 1; index >= Math.max(from, first - 4); index--) {
    if (words.countedActs.has(lowerAt(scan, index))) return counted;
  }
  if (isFactorAfter(scan, next) && !words.frequencyAfter.match(tokens, text, next, from, to)) return 'multiple';
  for (let index = first - 1; index >= Math.max(from, first - 4); index--) {
    if (words.factorBefore.match(tokens, text, index, from, to)) return often(scan, next) ? counted : 'multiple';
  }
  if (words.frequencyAfter.match(tokens, text, next, from, to)) return counted;
  if (isPastVerb(scan, first - 1)) return counted;
  if (scan.heard.multiple) return 'multiple';
  // “mille fois !” only exclaims
  if (number.large) return 'other';
  return number.value >= 8 ? 'multiple' : counted;
}

/** `more`, `its`, and any comparative: “five times stickier”. */
function isFactorAfter(scan: Scan, at: number): boolean {
  const { words } = scan;
  const lower = lowerAt(scan, at);
  // “three times last year's”, “310 times last year”
  if (lower === 'last') return lowerAt(scan, at + 2) === "'s";
  return words.factorAfter.has(lower) || (words.language === 'en' && lower.length > 5 && lower.endsWith('ier'));
}

/** “was sued 310 times”, “a freiné brusquement 1 200 fois”: how often something was done. */
function isPastVerb(scan: Scan, at: number): boolean {
  if (scan.words.language === 'en') return lowerAt(scan, at).endsWith('ed');
  return /é(?:e|s|es)?$/.test(lowerAt(scan, lowerAt(scan, at).endsWith('ment') ? at - 1 : at));
}

/** “30 times a year”, “trois fois par semaine”. */
function often(scan: Scan, next: number): boolean {
  const { words, tokens, text, from, to } = scan;
  const after = words.frequencyAfter.match(tokens, text, next, from, to);
  return after !== null && words.durations.match(tokens, text, after.next, from, to) !== null;
}
