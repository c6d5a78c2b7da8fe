import type { CurrencyPart } from '../types.ts';
import {
  AMBIGUOUS_CODES,
  DOLLAR_SUFFIXES,
  ISO_CODES,
  OTHER_CODES,
  PREFIXED_SYMBOLS,
  SYMBOLS,
  TICKERS,
} from './currency-codes.ts';
import type { CurrencyName } from './lexicon.ts';
import { isClosedUp, lowerAt, rawAt, type Scan, sentenceEnd, tokenAt } from './scan.ts';

/** A currency as written, and the token after it. */
export interface CurrencyReading {
  readonly part: CurrencyPart;
  readonly next: number;
  /** True for a code that may as well be a name; only a large or grouped number makes it money. */
  readonly doubtful: boolean;
}

/** Reads the currency before a number, at a token: `$`, `US$`, `USD`, `CHF `. A second mark after it is left to the caller. */
export function currencyBefore(scan: Scan, at: number): CurrencyReading | null {
  const token = tokenAt(scan, at);
  if (!token) return null;
  if (token.kind === 'mark') {
    const code = SYMBOLS.get(token.lower);
    if (code === undefined) return null;
    const prefixed = isClosedUp(scan, at) ? PREFIXED_SYMBOLS.get(rawAt(scan, at - 1) + token.lower) : undefined;
    const start = prefixed ? scan.tokens[at - 1]!.start : token.start;
    const owner = prefixed === undefined && token.lower === '$' ? ownerBetween(scan, at + 1) : undefined;
    if (owner) return reading(scan, start, at + 2, owner, 'symbol', 'before');
    return reading(scan, start, at + 1, prefixed ?? settled(scan, code, at), 'symbol', 'before');
  }
  if (token.kind !== 'word') return null;
  const sign = prefixedSign(scan, at);
  if (sign) return reading(scan, token.start, at + 2, sign, 'symbol', 'before');
  if (isRand(scan, at)) return reading(scan, token.start, at + 1, 'ZAR', 'code', 'before', true);
  const code = codeAt(scan, at);
  if (!code) return null;
  const dotted = lowerAt(scan, at + 1) === '.' && OTHER_CODES.has(rawAt(scan, at)) && !isClosedUp(scan, at + 2);
  const next = dotted ? at + 2 : at + 1;
  const after = tokenAt(scan, next);
  if (after?.kind !== 'digits' && !SYMBOLS.has(after?.lower ?? '')) return null;
  return reading(scan, token.start, next, code, 'code', 'before', AMBIGUOUS_CODES.has(code));
}

/** The code of letters between the sign and the number, as in `$US108`; undefined where none stand there. */
function ownerBetween(scan: Scan, at: number): string | undefined {
  const closed = isClosedUp(scan, at) && isClosedUp(scan, at + 1) && tokenAt(scan, at + 1)?.kind === 'digits';
  return closed ? DOLLAR_SUFFIXES.get(rawAt(scan, at)) : undefined;
}

/** The code of letters closed up to a sign, as `C` in `C$85m`; undefined for any other word. */
function prefixedSign(scan: Scan, at: number): string | undefined {
  return isClosedUp(scan, at + 1) ? PREFIXED_SYMBOLS.get(rawAt(scan, at) + lowerAt(scan, at + 1)) : undefined;
}

/** `R` in “R5bn”; “R2” alone is a robot. */
function isRand(scan: Scan, at: number): boolean {
  return (
    rawAt(scan, at) === 'R' &&
    tokenAt(scan, at + 1)?.kind === 'digits' &&
    isClosedUp(scan, at + 1) &&
    scan.words.language === 'en'
  );
}

/** Reads the currency after a number or its magnitude, `de` or `d'` before it included; null where none stands there. */
export function currencyAfter(scan: Scan, at: number): CurrencyReading | null {
  const { words, tokens, text, from, to } = scan;
  const linked = words.of.has(lowerAt(scan, at)) && words.language === 'fr';
  const pos = linked ? at + 1 : at;
  const token = tokenAt(scan, pos);
  if (!token) return null;
  const symbol = SYMBOLS.get(token.lower);
  if (symbol !== undefined) return symbolAfter(scan, pos, symbol);
  const name = words.currencies.match(tokens, text, pos, from, to);
  if (name && isCurrency(scan, pos, name.next)) {
    const code = codeOf(scan, name.value, pos);
    return reading(scan, token.start, name.next, code, name.value.cents ? 'cents' : 'name', 'after');
  }
  const code = codeAt(scan, pos);
  if (!code) return null;
  const next = lowerAt(scan, pos + 1) === '$' && isClosedUp(scan, pos + 1) ? pos + 2 : pos + 1;
  // “in 2024 USD 5 million”, “GBP 5-EUR 6”: the code belongs to the number after it.
  if (tokenAt(scan, next)?.kind === 'digits' && isApart(scan, pos)) return null;
  return reading(scan, token.start, next, code, 'code', 'after', AMBIGUOUS_CODES.has(code));
}

/** True where a number is closed up to what stands before a token, one such as `.5` included. */
function startsNumber(scan: Scan, at: number): boolean {
  const first = lowerAt(scan, at) === '.' && isClosedUp(scan, at) ? at + 1 : at;
  return isClosedUp(scan, first) && tokenAt(scan, first)?.kind === 'digits';
}

/** True where a space or a hyphen keeps a token off the number before it. */
function isApart(scan: Scan, at: number): boolean {
  return scan.tokens[at]!.spaced || tokenAt(scan, at - 1)?.lower === '-';
}

function symbolAfter(scan: Scan, at: number, symbol: string): CurrencyReading | null {
  const token = tokenAt(scan, at)!;
  const after = tokenAt(scan, at + 1);
  // “in 2024 $5 billion”, “$4-$5 million”: the sign belongs to the number after it.
  if (isApart(scan, at) && startsNumber(scan, at + 1)) return null;
  if (symbol === '$' && after?.kind === 'word') {
    const suffix = DOLLAR_SUFFIXES.get(rawAt(scan, at + 1));
    // “12 cents $ US$ 12”: the letters belong to the sign after them.
    const taken = isClosedUp(scan, at + 2) && SYMBOLS.has(lowerAt(scan, at + 2));
    if (suffix && !taken) return reading(scan, token.start, at + 2, suffix, 'symbol', 'after');
  }
  return reading(scan, token.start, at + 1, settled(scan, symbol, at), 'symbol', 'after');
}

function reading(
  scan: Scan,
  start: number,
  next: number,
  code: string,
  form: CurrencyPart['form'],
  position: CurrencyPart['position'],
  doubtful = false,
): CurrencyReading {
  return { part: { start, end: scan.tokens[next - 1]!.end, code, form, position }, next, doubtful };
}

/** The code that a word in capitals (or a form such as `Rs`) stands for; null for any other word. */
function codeAt(scan: Scan, at: number): string | null {
  const token = tokenAt(scan, at);
  if (token?.kind !== 'word' || token.end - token.start > 5 || token.end - token.start < 2) return null;
  const raw = scan.text.slice(token.start, token.end);
  if (ISO_CODES.has(raw) || TICKERS.has(raw)) return raw;
  return OTHER_CODES.get(raw) ?? null;
}

/** The code of a symbol: `$` is the house's dollar, `¥` goes by the country. */
function settled(scan: Scan, code: string, at: number): string {
  if (code === '$') return scan.dollar;
  if (code !== '¥') return code;
  const { words, tokens, text, from, to } = scan;
  const name = words.currencies.match(tokens, text, at, from, to);
  return name ? codeOf(scan, name.value, at) : 'JPY';
}

function codeOf(scan: Scan, { code, byCountry, cents }: CurrencyName, at: number): string {
  if (cents && code === '') return centsOf(scan);
  if (code === CENTIME) return WITH_CENTIMES.has(scan.heard.money ?? '') ? scan.heard.money! : scan.centime;
  if (code === '$') return scan.dollar;
  return byCountry ? (byCountry[nearestCountry(scan, at, byCountry) ?? ''] ?? code) : code;
}

/** Cents are those of the dollar or the euro last spoken of, else of the house's dollar. */
function centsOf(scan: Scan): string {
  const last = scan.heard.money;
  return last !== null && WITH_CENTS.has(last) ? last : scan.dollar;
}

/** What the packs call the hundredth that both the euro and the franc have. */
const CENTIME = 'centime';

const WITH_CENTIMES = new Set(['EUR', 'CHF']);

const WITH_CENTS = new Set(['USD', 'EUR', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD']);

const HORIZON = 200;

/** The country named nearest to a token among those that the currency's name knows, and its own default country. */
function nearestCountry(scan: Scan, at: number, byCountry: Readonly<Record<string, string>>): string | null {
  // One that only a later sentence names comes last
  return countryWithin(scan, at, sentenceEnd(scan, at), byCountry) ?? countryWithin(scan, at, scan.to, byCountry);
}

function countryWithin(
  { words, tokens, text }: Scan,
  at: number,
  to: number,
  byCountry: Readonly<Record<string, string>>,
): string | null {
  // The country may well stand in the run-in label
  for (let distance = 1; distance < HORIZON; distance++) {
    const before = at - distance;
    const after = at + distance;
    if (before < 0 && after >= to) return null;
    for (const index of [before, after]) {
      if (index < 0 || index >= to || tokens[index]!.kind !== 'word') continue;
      const country = words.countries.match(tokens, text, index, 0, to)?.value;
      if (country !== undefined && (country in byCountry || HOME.has(country))) return country;
    }
  }
  return null;
}

/** Countries whose own currency is the default of a shared name. */
const HOME = new Set(['gb', 'se', 'in', 'jp', 'ke', 'ch']);

const CONTEXT = 40;

/** False for `300 livres numériques`, and for pounds of weight. */
function isCurrency(scan: Scan, at: number, next: number): boolean {
  const { words } = scan;
  const name = words.currencies.match(scan.tokens, scan.text, at, scan.from, scan.to)!.value;
  if (next > at + 1 || name.code !== 'GBP' || name.cents) return true;
  if (words.notCurrencyAfter.has(lowerAt(scan, next)) && !words.magnitudes.has(lowerAt(scan, at - 1))) return false;
  for (let index = Math.max(scan.from, at - CONTEXT); index < at; index++) {
    if (words.notCurrencyNear.has(scan.tokens[index]!.lower)) return false;
  }
  return true;
}
