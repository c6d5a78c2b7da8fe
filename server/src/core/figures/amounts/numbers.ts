import type { MagnitudePart, NumberPart } from '../types.ts';
import { readDigits } from './digits.ts';
import { readWords, skipHyphen } from './number-words.ts';
import { isClosedUp, isHyphen, lowerAt, type Scan, scale, tokenAt } from './scan.ts';

/** A number with its magnitude words; the value is that of both. */
export interface NumberReading {
  readonly number: NumberPart;
  readonly magnitude: MagnitudePart | null;
  readonly value: number;
  readonly next: number;
  /** True where a magnitude word stands anywhere in it. */
  readonly large: boolean;
  /** True for a word that is a number by itself and a vague one to boot: `une dizaine`. */
  readonly collective: boolean;
}

interface Head {
  value: number;
  next: number;
  form: 'digits' | 'words';
  decimal: string | null;
  group: string | null;
  collective: boolean;
}

/**
 * Reads a number at a token: digits or words, then magnitude words and what they add up to (`un milliard sept cents millions`,
 * `deux millions et demi`, `half a billion`). Null where none starts there.
 */
export function readNumber(scan: Scan, at: number): NumberReading | null {
  const first = tokenAt(scan, at);
  if (!first) return null;
  const head = first.kind === 'word' ? readWordHead(scan, at) : digitHead(scan, at);
  if (!head) return null;
  const sum = new Sum(scan, head);
  for (let part = 0; part < MOST_PARTS && (sum.takeMagnitude() || sum.takeTail()); part++);
  sum.takeHalf();
  return sum.reading(first.start);
}

/** No number that anybody writes has more. */
const MOST_PARTS = 10;

/** Adds up the parts of a number as they are read. */
class Sum {
  readonly #scan: Scan;
  readonly #head: Head;
  #total = 0;
  #group: number;
  #factor = 1;
  #lowest = Number.POSITIVE_INFINITY;
  #magnitude: MagnitudePart | null = null;
  #next: number;
  #half = 0;
  #large = false;

  constructor(scan: Scan, head: Head) {
    this.#scan = scan;
    this.#head = head;
    this.#group = head.value;
    this.#next = head.next;
  }

  takeMagnitude(): boolean {
    const { words } = this.#scan;
    let at = skipHyphen(this.#scan, this.#next);
    const linked = this.#head.collective || this.#magnitude !== null;
    if (linked && words.of.has(lowerAt(this.#scan, at))) at++;
    const factor = words.magnitudes.get(lowerAt(this.#scan, at));
    if (factor === undefined) return false;
    if (this.#magnitude && factor <= this.#lowest && this.#group === 0) return false;
    this.#close(factor);
    const { start, end } = this.#scan.tokens[at]!;
    this.#magnitude = { start, end, factor, form: 'word' };
    this.#next = at + 1;
    this.#large = true;
    return true;
  }

  #close(factor: number): void {
    if (factor > this.#lowest) this.#total = scale(this.#total + this.#group, factor);
    else this.#total += scale(this.#group, factor);
    this.#group = 0;
    this.#lowest = factor;
    this.#factor = factor;
  }

  /** What is added after a magnitude: `mille` + `deux cents`, `3 millions` + `500 mille`. */
  takeTail(): boolean {
    if (!this.#magnitude || this.#group !== 0) return false;
    const scan = this.#scan;
    const { words } = scan;
    let at = skipHyphen(scan, this.#next);
    const joined = words.and.has(lowerAt(scan, at));
    if (joined) at = skipHyphen(scan, at + 1);
    const token = tokenAt(scan, at);
    if (!token) return false;
    if (token.kind === 'digits') {
      const digits = joined ? null : readDigits(scan, at);
      const factor = digits && words.magnitudes.get(lowerAt(scan, digits.next));
      if (!digits || !factor || factor >= this.#lowest || this.#lowest < 1e6) return false;
      this.#group = digits.value;
      this.#next = digits.next;
      return true;
    }
    const tail = token.kind === 'word' ? readWords(scan, at) : null;
    if (!tail || tail.value >= this.#lowest || tail.value === 0) return false;
    const factor = words.magnitudes.get(lowerAt(scan, skipHyphen(scan, tail.next)));
    if (joined && (words.bareHundred ? tail.value !== 1 && !factor : this.#head.form !== 'words')) return false;
    if (factor !== undefined ? factor >= this.#lowest && this.#lowest > 1e3 : tail.value === 1 && !joined) return false;
    if (factor === undefined && this.#head.form === 'digits' && this.#lowest > 1e3) return false;
    this.#group = tail.value;
    this.#next = tail.next;
    if (factor === undefined) this.#magnitude = null;
    return true;
  }

  /** `et demi`, `and a half`: of the last magnitude, or of one before the magnitude (`two and a half million`). */
  takeHalf(): void {
    if (this.#half) return;
    const next = halfAfter(this.#scan, this.#next);
    if (next === null) return;
    const { words } = this.#scan;
    const factor = words.magnitudes.get(lowerAt(this.#scan, skipHyphen(this.#scan, next)));
    if (!this.#magnitude && factor === undefined && !isMeasured(this.#scan, next)) return;
    this.#half = this.#magnitude ? scale(0.5, this.#factor) : 0.5;
    this.#next = next;
    if (this.#magnitude) {
      this.#total += this.#half;
      this.#magnitude = { ...this.#magnitude, end: this.#scan.tokens[next - 1]!.end };
    } else {
      this.#group += 0.5;
      this.takeMagnitude();
    }
  }

  reading(start: number): NumberReading {
    const { form, decimal, group, collective } = this.#head;
    const value = this.#total + this.#group;
    // “mille” alone is a number, not a magnitude of one.
    const magnitude = this.#magnitude && this.#magnitude.start > start ? this.#magnitude : null;
    const last = magnitude ? lastBefore(this.#scan, this.#next, magnitude.start) : this.#next - 1;
    const own = magnitude ? value / magnitude.factor : value;
    const end = Math.max(start, this.#scan.tokens[last]!.end);
    const number = { start, end, value: own, form, decimal, group };
    return { number, magnitude, value, next: this.#next, large: this.#large, collective };
  }
}

/** Index of the last token that ends before an offset, hyphens and `de` left out. */
function lastBefore(scan: Scan, next: number, offset: number): number {
  let at = next - 1;
  while (at > scan.from && scan.tokens[at]!.start >= offset) at--;
  while (at > scan.from && (isHyphen(scan, at) || scan.words.of.has(lowerAt(scan, at)))) at--;
  return at;
}

function digitHead(scan: Scan, at: number): Head | null {
  const digits = readDigits(scan, at);
  if (!digits) return null;
  const { value, next, decimal, group } = digits;
  return { value, next, form: 'digits', decimal, group, collective: false };
}

const wordHead = (value: number, next: number, collective = false): Head => ({
  value,
  next,
  form: 'words',
  decimal: null,
  group: null,
  collective,
});

function readWordHead(scan: Scan, at: number): Head | null {
  const { words } = scan;
  const lower = lowerAt(scan, at);
  const fraction = readFraction(scan, at);
  if (fraction) return fraction;
  const article = words.articles.has(lower);
  const next = skipHyphen(scan, at + 1);
  const after = lowerAt(scan, next);
  if (words.bareThousand.has(lower)) return wordHead(1, at);
  const one = article || words.numerals.match(scan.tokens, scan.text, at, scan.from, scan.to)?.value === 1;
  const several = article ? null : readWords(scan, at);
  if (one || several) {
    const count = several?.next ?? at + 1;
    const collective = words.collectives.get(lowerAt(scan, count));
    if (collective !== undefined) return wordHead((several?.value ?? 1) * collective, count + 1, true);
  }
  if (article) {
    if (words.hundred.has(after)) return scaledHundred(scan, next);
    return words.magnitudes.has(after) && !isHyphen(scan, next + 1) ? wordHead(1, next) : null;
  }
  if (!several) return null;
  return decimalInWords(scan, several.value, several.next) ?? wordHead(several.value, several.next);
}

/** `a hundred`, `a hundred and twenty`. */
function scaledHundred(scan: Scan, at: number): Head {
  const { words } = scan;
  const joined = words.and.has(lowerAt(scan, at + 1)) ? at + 2 : at + 1;
  const tail = readWords(scan, skipHyphen(scan, joined));
  return tail && tail.value < 100 && tail.value > 1 ? wordHead(100 + tail.value, tail.next) : wordHead(100, at + 1);
}

/** `half a billion`, `un demi-million`, `three quarters of a million`: only before a magnitude or a percentage. */
function readFraction(scan: Scan, at: number): Head | null {
  const { words } = scan;
  let pos = at;
  let value: number | undefined;
  const lead = lowerAt(scan, pos);
  const counted = words.articles.has(lead) ? { value: 1, next: pos + 1 } : readCount(scan, pos);
  if (words.half.has(lead)) {
    value = 0.5;
    pos++;
  } else if (counted) {
    const word = lowerAt(scan, skipHyphen(scan, counted.next));
    const unit = counted.value === 1 && words.half.has(word) ? 0.5 : words.fractions.get(word);
    if (unit === undefined || !(counted.value * unit < 1)) return null;
    value = counted.value * unit;
    pos = skipHyphen(scan, counted.next) + 1;
  }
  if (value === undefined) return null;
  let next = pos;
  if (isHyphen(scan, next)) next++;
  if (words.of.has(lowerAt(scan, next))) next++;
  if (words.articles.has(lowerAt(scan, next))) next = isHyphen(scan, next + 1) ? next + 2 : next + 1;
  if (words.magnitudes.has(lowerAt(scan, next))) return wordHead(value, next);
  return value === 0.5 && words.percent.match(scan.tokens, scan.text, next, scan.from, scan.to)
    ? wordHead(value, next)
    : null;
}

function readCount(scan: Scan, at: number) {
  const { words, tokens, text, from, to } = scan;
  const count = words.numerals.match(tokens, text, at, from, to);
  return count && count.value >= 1 && count.value <= 3 ? count : null;
}

/** `deux virgule cinq`, `three point two five`. */
function decimalInWords(scan: Scan, whole: number, at: number): Head | null {
  const { words, tokens, text, from, to } = scan;
  if (!words.decimalWords.has(lowerAt(scan, at))) return null;
  let decimals = '';
  let next = at + 1;
  for (let count = 0; count < 3; count++) {
    const digit = words.numerals.match(tokens, text, next, from, to);
    if (!digit || (count > 0 && digit.value > 9)) break;
    decimals += digit.value;
    next = digit.next;
    if (digit.value > 9) break;
  }
  return decimals ? wordHead(Number(`${whole}.${decimals}`), next) : null;
}

/** The index after `et demi(e)`, `and a half`; null where neither stands there. */
export function halfAfter(scan: Scan, at: number): number | null {
  const { words } = scan;
  let pos = skipHyphen(scan, at);
  if (!words.and.has(lowerAt(scan, pos))) return null;
  pos = skipHyphen(scan, pos + 1);
  if (words.articles.has(lowerAt(scan, pos))) pos = skipHyphen(scan, pos + 1);
  return words.half.has(lowerAt(scan, pos)) ? pos + 1 : null;
}

/** True where a factor or a percentage follows, so that a half before it belongs to the number. */
function isMeasured(scan: Scan, at: number): boolean {
  const { words, tokens, text, from, to } = scan;
  return (
    words.times.has(lowerAt(scan, at)) ||
    words.percent.match(tokens, text, at, from, to) !== null ||
    words.unitNames.match(tokens, text, at, from, to) !== null ||
    isClosedUp(scan, at)
  );
}
