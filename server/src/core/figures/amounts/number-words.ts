import { isHyphen, lowerAt, type Scan, tokenAt } from './scan.ts';

/** A number in words, below one hundred thousand, and the token after it. */
export interface WordReading {
  readonly value: number;
  readonly next: number;
}

/** Reads `soixante-et-onze`, `trois cent vingt`, `two hundred and five` at a token, without thousands; null where there is none. */
export function readWords(scan: Scan, at: number): WordReading | null {
  const { words } = scan;
  if (words.bareHundred && words.hundred.has(lowerAt(scan, at))) return withTail(scan, 100, at + 1);
  const below = belowHundred(scan, at);
  if (!below) return null;
  const after = skipHyphen(scan, below.next);
  if (below.value >= 1 && below.value <= words.mostHundreds && words.hundred.has(lowerAt(scan, after))) {
    if (!words.bareHundred || below.value < 10 || below.value > 10) return withTail(scan, below.value * 100, after + 1);
  }
  return below;
}

function withTail(scan: Scan, hundreds: number, next: number): WordReading {
  const { words } = scan;
  const hyphen = skipHyphen(scan, next);
  const at = !words.bareHundred && words.and.has(lowerAt(scan, hyphen)) ? hyphen + 1 : hyphen;
  const tail = belowHundred(scan, skipHyphen(scan, at));
  return tail && tail.value > 0 ? { value: hundreds + tail.value, next: tail.next } : { value: hundreds, next };
}

function belowHundred(scan: Scan, at: number): WordReading | null {
  const { words, tokens, text, from, to } = scan;
  const first = words.numerals.match(tokens, text, at, from, to);
  if (!first) return null;
  const { value } = first;
  if (value < 20 || value > 90) return first;
  const room = words.longTens.has(value) ? 19 : 9;
  let next = skipHyphen(scan, first.next);
  const joined = words.and.has(lowerAt(scan, next));
  if (joined) {
    if (!words.bareHundred) return first;
    next = skipHyphen(scan, next + 1);
  }
  const unit = words.numerals.match(tokens, text, next, from, to);
  if (!unit || unit.value < 1 || unit.value > room || (joined && unit.value % 10 !== 1)) return first;
  // “vingt un” without a hyphen or “et” is a number and an article.
  if (unit.value === 1 && next === first.next) return first;
  return { value: value + unit.value, next: unit.next };
}

/** The index after a hyphen that joins two words of a number; the same index where there is none. */
export function skipHyphen(scan: Scan, at: number): number {
  return isHyphen(scan, at) && tokenAt(scan, at + 1)!.kind === 'word' ? at + 1 : at;
}
