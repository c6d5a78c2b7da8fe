import { endOfCluster } from './names.ts';
import { isHyphen, lowerAt, type Scan, tokenAt } from './scan.ts';

/** The noun that an amount counts. */
export interface NounReading {
  /** Lower case; null for something that has no word of its own, as code or a quotation. */
  readonly noun: string | null;
  /** True for a noun of money (`de dette`), which counts nothing. */
  readonly money: boolean;
}

const LONGEST = 4;

/**
 * The noun counted by the number that ends before token `at` (`de` or a hyphen before it); null where none follows. `nominal`: the number
 * ends with a noun such as `millions`, after which French has `de`.
 */
export function nounAfter(scan: Scan, at: number, nominal: boolean): NounReading | null {
  const { words } = scan;
  const linked = words.of.has(lowerAt(scan, at)) || isHyphen(scan, at);
  if (nominal && !linked && words.language === 'fr') return null;
  const start = linked ? wholeAfter(scan, at + 1) : at;
  const first = tokenAt(scan, start);
  if (linked && nominal && (first?.kind === 'mark' || first?.kind === 'object')) return { noun: null, money: false };
  if (first?.kind !== 'word' || (!first.spaced && !linked)) return null;
  if (words.language === 'fr') return french(scan, start);
  return english(scan, start, linked);
}

/** “15 million of its 450 million users”: the token where the noun of the whole starts, after its determiner and number. */
function wholeAfter(scan: Scan, at: number): number {
  const { words } = scan;
  if (!words.partitives.has(lowerAt(scan, at))) return at;
  let next = at + 1;
  while (words.partitives.has(lowerAt(scan, next))) next++;
  if (tokenAt(scan, next)?.kind !== 'digits') return next;
  next = endOfCluster(scan, next);
  return words.magnitudes.has(lowerAt(scan, next)) ? next + 1 : next;
}

/** In French the noun comes first, but for a few adjectives and articles (`de ces`). */
function french(scan: Scan, start: number): NounReading | null {
  const { words } = scan;
  let at = start;
  while (at < start + 2 && words.adjectives.has(lowerAt(scan, at)) && tokenAt(scan, at + 1)?.kind === 'word') at++;
  const lower = lowerAt(scan, at);
  if (words.notNouns.has(lower)) return null;
  return { noun: wholeWord(scan, at), money: words.moneyNouns.has(lower) };
}

/** In English adjectives come first: the noun is the first plural of the run, else its last word. */
function english(scan: Scan, start: number, hyphened: boolean): NounReading | null {
  const { words } = scan;
  let noun: string | null = null;
  for (let at = start; at < start + LONGEST; at++) {
    const token = tokenAt(scan, at);
    if (token?.kind !== 'word' || (at > start && !token.spaced && !isHyphen(scan, at - 1))) break;
    if (words.adjectives.has(token.lower) && isNoun(scan, at + 1)) continue;
    if (words.notNouns.has(token.lower) || token.lower.startsWith("'")) break;
    noun = token.lower;
    if (hyphened || isPlural(noun) || words.countNouns.has(noun)) return { noun: wholeWord(scan, at), money: false };
    if (isHyphen(scan, at + 1)) return { noun: wholeWord(scan, at), money: false };
  }
  return noun === null ? null : { noun, money: words.moneyNouns.has(noun) };
}

function isNoun(scan: Scan, at: number): boolean {
  const token = tokenAt(scan, at);
  return token?.kind === 'word' && token.spaced && !scan.words.notNouns.has(token.lower);
}

/** `start-up`, `h100`: the word with what is closed up to it. */
function wholeWord(scan: Scan, at: number): string {
  const { start, lower, end } = scan.tokens[at]!;
  const last = scan.tokens[endOfCluster(scan, at) - 1]!.end;
  return last === end ? lower : scan.text.slice(start, last).toLowerCase().replaceAll('’', "'");
}

/** Whether a noun ends as a plural does. */
export const isPlural = (word: string | null | undefined) => /[^sui]s$/.test(word ?? '');
