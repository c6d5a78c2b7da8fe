import type { Span } from '../../parse/types.ts';
import type { CurrencyPart, MagnitudePart, NumberPart } from '../types.ts';
import { ABBREVIATIONS, type Abbreviation } from './abbreviations.ts';
import { type CurrencyReading, currencyAfter, currencyBefore } from './currencies.ts';
import { ISO_CODES } from './currency-codes.ts';
import { type Measure, measureAfter } from './measures.ts';
import { type NumberReading, readNumber } from './numbers.ts';
import { isClosedUp, isHyphen, lowerAt, rawAt, type Scan, scale, tokenAt } from './scan.ts';

/** One end of an amount as it is read, before its kind is settled. */
export interface TermReading extends Span {
  /** Index of its first token and of the token after it. */
  readonly first: number;
  readonly next: number;
  readonly number: NumberPart;
  readonly magnitude: MagnitudePart | null;
  readonly currency: CurrencyPart | null;
  readonly redundant: Span | null;
  readonly measure: Measure | null;
  /** Number and magnitude together, cents as a hundredth. */
  readonly value: number;
  /** True where a magnitude stands in it, in whatever form. */
  readonly large: boolean;
  readonly collective: boolean;
}

/** Reads one end of an amount at a token: currency, number, magnitude, currency or measure. Null where there is no number. */
export function readTerm(scan: Scan, at: number): TermReading | null {
  const before = currencyBefore(scan, at);
  const second = before && currencyBefore2(scan, before);
  const start = second?.next ?? before?.next ?? at;
  const read = readNumber(scan, start);
  if (!read) return null;
  const number = inItsLanguage(scan, read, before !== null);
  if (before && !number.magnitude && number.number.form === 'words') return null;
  const glued = before ? null : gluedCode(scan, number);
  const scaled = glued?.number ?? withAbbreviation(scan, number, before !== null, at);
  const after = glued?.currency ?? currencyAfterTerm(scan, scaled);
  const doubtful = (before ?? after)?.doubtful === true && !scaled.large && scaled.number.group === null;
  if (doubtful && before) return null;
  const currency = before?.part ?? (doubtful ? null : (after?.part ?? null));
  if (currency) return moneyTerm(scan, at, scaled, before, second, doubtful ? null : after);
  const measure = measureAfter(scan, scaled, at);
  const end = measure && measure.kind !== 'count' && measure.kind !== 'other' ? measure.end : endOf(scaled);
  const value = scaled.value + (measure?.add ?? 0);
  const next = measure?.next ?? scaled.next;
  const { number: written, magnitude, large, collective } = scaled;
  const { start: first } = scan.tokens[at]!;
  return {
    first: at,
    next,
    start: first,
    end,
    number: written,
    magnitude,
    currency: null,
    redundant: null,
    measure,
    value,
    large,
    collective,
  };
}

const endOf = ({ number, magnitude }: NumberReading) => Math.max(number.end, magnitude?.end ?? 0);

/** “$4.2 billion” in French text is an English amount: an English billion. */
function inItsLanguage(scan: Scan, number: NumberReading, prefixed: boolean): NumberReading {
  const { magnitude } = number;
  if (!magnitude || !(prefixed || number.number.decimal === '.') || number.number.value < 2) return number;
  const factor = scan.words.borrowedMagnitudes.get(scan.text.slice(magnitude.start, magnitude.end).toLowerCase());
  if (factor === undefined) return number;
  return { ...number, magnitude: { ...magnitude, factor }, value: scale(number.number.value, factor) };
}

/** A second mark before the number: `$` in `USD $5`. */
function currencyBefore2(scan: Scan, before: CurrencyReading): CurrencyReading | null {
  const token = tokenAt(scan, before.next);
  return token?.kind === 'mark' ? currencyBefore(scan, before.next) : null;
}

function moneyTerm(
  scan: Scan,
  at: number,
  number: NumberReading,
  before: CurrencyReading | null,
  second: CurrencyReading | null,
  after: CurrencyReading | null,
): TermReading {
  const extra = before ? (second ?? after) : after && moreCurrency(scan, after.next);
  const last = before ? after : (extra ?? after);
  const main =
    before && after && before.part.code === scan.dollar && after.part.form === 'name'
      ? { ...before.part, code: after.part.code }
      : (before ?? after)!.part;
  const end = Math.max(endOf(number), last?.part.end ?? 0);
  const value = main.form === 'cents' ? scale(number.value, 0.01) : number.value;
  return {
    first: at,
    next: last?.next ?? number.next,
    start: Math.min(scan.tokens[at]!.start, main.start),
    end,
    number: number.number,
    magnitude: number.magnitude,
    currency: main,
    redundant: extra && { start: extra.part.start, end: extra.part.end },
    measure: null,
    value,
    large: number.large,
    collective: number.collective,
  };
}

/** A second currency after the first: `d'euros` in `5 M€ d'euros`; a name, code or symbol only, not one that starts another amount. */
function moreCurrency(scan: Scan, at: number): CurrencyReading | null {
  const found = currencyAfter(scan, at);
  return found && !found.doubtful && found.part.form !== 'cents' ? found : null;
}

function currencyAfterTerm(scan: Scan, number: NumberReading): CurrencyReading | null {
  const { next } = number;
  const closed = isClosedUp(scan, next) ? scan.words.closedCents.get(lowerAt(scan, next)) : undefined;
  if (closed !== undefined && !number.large && !isScreen(number)) {
    const { start, end } = scan.tokens[next]!;
    return { part: { start, end, code: closed, form: 'cents', position: 'after' }, next: next + 1, doubtful: false };
  }
  const found = currencyAfter(scan, isHyphen(scan, next) ? next + 1 : next);
  if (!found) return null;
  if (number.number.form === 'words' && found.part.form === 'symbol' && !number.magnitude) return null;
  return found;
}

/** “1080p” is a screen, “615p” the price of a share. */
const isScreen = ({ number, value }: NumberReading) => number.group === null && SCREENS.has(value);

const SCREENS: ReadonlySet<number> = new Set([144, 240, 360, 480, 540, 576, 720, 900, 1080, 1200, 1440, 2160, 4320]);

/** The number with an abbreviated magnitude after it, where one stands there. */
function withAbbreviation(scan: Scan, number: NumberReading, currency: boolean, first: number): NumberReading {
  if (number.magnitude || number.number.form === 'words') return number;
  const at = isHyphen(scan, number.next) ? number.next + 1 : number.next;
  const token = tokenAt(scan, at);
  if (token?.kind !== 'word') return number;
  const raw = rawAt(scan, at);
  const abbreviation = ABBREVIATIONS.get(raw);
  if (abbreviation && isMagnitude(scan, at, abbreviation, currency, number, first))
    return scaledBy(scan, number, at, abbreviation.factor, 0);
  return number;
}

/** A magnitude and a code in one word: `5 MEUR`, `20 kUSD`. */
function gluedCode(scan: Scan, number: NumberReading): { number: NumberReading; currency: CurrencyReading } | null {
  const raw = rawAt(scan, number.next);
  const abbreviation = raw.length > 3 ? ABBREVIATIONS.get(raw.slice(0, -3)) : undefined;
  const code = raw.slice(-3);
  if (!abbreviation || number.number.form === 'words' || number.magnitude || !ISO_CODES.has(code)) return null;
  const { end } = scan.tokens[number.next]!;
  const scaled = scaledBy(scan, number, number.next, abbreviation.factor, code.length);
  const part = { start: end - code.length, end, code, form: 'code' as const, position: 'after' as const };
  return { number: scaled, currency: { part, next: scaled.next, doubtful: false } };
}

function scaledBy(scan: Scan, number: NumberReading, at: number, factor: number, rest: number): NumberReading {
  const { start, end } = scan.tokens[at]!;
  const magnitude = { start, end: end - rest, factor, form: 'abbreviation' as const };
  return { ...number, magnitude, value: scale(number.value, factor), next: at + 1, large: true };
}

function isMagnitude(
  scan: Scan,
  at: number,
  { use, factor }: Abbreviation,
  currency: boolean,
  { number, value }: NumberReading,
  first: number,
): boolean {
  const glued = tokenAt(scan, at + 1);
  if (glued && !glued.spaced && (glued.kind === 'digits' || glued.kind === 'word')) return false;
  if (currency || currencyAfter(scan, at + 1)) return true;
  if (use === 'money') return false;
  const closed = isClosedUp(scan, at);
  const noun = nounAt(scan, at + 1);
  if (use === 'closed' && !closed) return rawAt(scan, at) === 'k' && noun;
  const capital = tokenAt(scan, first - 1);
  const named =
    capital?.kind === 'digits' || (capital?.kind === 'word' && capital.capital && first - 1 > scan.from && !noun);
  if (use === 'plain') return noun || (!named && scan.heard.money !== null);
  // 4K is a screen, 3M a company; “8K followers” and “3M users” are counts.
  if (factor <= 1e6 && Number.isInteger(number.value) && NAMES.has(value + rawAt(scan, at)) && closed) return noun;
  if (rawAt(scan, at) === 'm' && closed) return !isLength(scan, at + 1);
  return !named || noun;
}

const NAMES = new Set(['2K', '4K', '5K', '8K', '16K', '3M', '10K']);
/** “3m de haut”, “a 3m high wall”: metres, not millions. */
function isLength(scan: Scan, at: number): boolean {
  const { lengths, of } = scan.words;
  return lengths.has(lowerAt(scan, of.has(lowerAt(scan, at)) ? at + 1 : at));
}

/** True where a noun that newsrooms count stands there, `d'` or one other word before it. */
function nounAt(scan: Scan, at: number): boolean {
  const { words } = scan;
  const linked = words.of.has(lowerAt(scan, at)) || isHyphen(scan, at);
  const pos = linked ? at + 1 : at;
  const lower = lowerAt(scan, pos);
  if (words.countNouns.has(lower) || words.countNouns.has(`${lower}s`)) return true;
  if (linked) return words.language === 'fr' && tokenAt(scan, pos)?.kind === 'word';
  return !words.notNouns.has(lower) && words.countNouns.has(lowerAt(scan, pos + 1));
}
