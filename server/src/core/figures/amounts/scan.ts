import type { Token } from '../tokens.ts';
import type { Amount } from '../types.ts';
import type { Lexicon } from './lexicon.ts';

/** One stretch of a passage that is being scanned. Token indexes lie in `[from, to)`; nothing outside is looked at. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly words: Lexicon;
  readonly from: number;
  readonly to: number;
  /** ISO 4217 code that `$` stands for. */
  readonly dollar: string;
  /** ISO 4217 code of what a bare “centime” is a hundredth of. */
  readonly centime: string;
  /** True where the document groups digits with commas though its language does not. */
  readonly commaGroups: boolean;
  readonly heard: Heard;
}

/** What the stretch has said so far, on which later amounts lean. */
export interface Heard {
  /** The amount found last. */
  last: Amount | null;
  /** The currency of the nearest money before. */
  money: string | null;
  /** True after a factor. */
  multiple: boolean;
}

/** The token at an index; undefined outside the stretch. */
export function tokenAt(scan: Scan, index: number): Token | undefined {
  return index >= scan.from && index < scan.to ? scan.tokens[index] : undefined;
}

/** The token's text as written; empty outside the stretch. */
export function rawAt(scan: Scan, index: number): string {
  const token = tokenAt(scan, index);
  return token ? scan.text.slice(token.start, token.end) : '';
}

/** The token's text in lower case; empty outside the stretch. */
export function lowerAt(scan: Scan, index: number): string {
  return tokenAt(scan, index)?.lower ?? '';
}

/** True where the token stands closed up to the one before it. */
export function isClosedUp(scan: Scan, index: number): boolean {
  const token = tokenAt(scan, index);
  return token !== undefined && index > scan.from && !token.spaced;
}

/** True for a hyphen, closed up on both sides, at the index. */
export function isHyphen(scan: Scan, index: number): boolean {
  const lower = lowerAt(scan, index);
  return (lower === '-' || lower === '\u2011') && isClosedUp(scan, index) && isClosedUp(scan, index + 1);
}

const FINAL = new Set(['.', '!', '?', '…']);
const FARTHEST = 60;

/** Index of the first token of the sentence around a token, as far back as is worth looking. */
export function sentenceStart(scan: Scan, index: number): number {
  const stop = Math.max(scan.from, index - FARTHEST);
  for (let at = index - 1; at > stop; at--) {
    if (FINAL.has(scan.tokens[at]!.lower) && scan.tokens[at + 1]!.spaced && startsSentence(scan, at + 1)) return at + 1;
  }
  return stop;
}

/** Index after the last token of the sentence around a token, as far on as is worth looking. */
export function sentenceEnd(scan: Scan, index: number): number {
  const stop = Math.min(scan.to, index + FARTHEST);
  for (let at = index; at < stop; at++) {
    if (FINAL.has(scan.tokens[at]!.lower) && (at + 1 >= scan.to || scan.tokens[at + 1]!.spaced)) return at;
  }
  return stop;
}

function startsSentence(scan: Scan, index: number): boolean {
  const token = scan.tokens[index]!;
  return token.kind !== 'word' || token.capital;
}

/** True where the token opens a sentence, a quotation or a line. */
export function opensSentence(scan: Scan, index: number): boolean {
  if (index <= scan.from) return true;
  const before = scan.tokens[index - 1]!;
  if (before.kind !== 'mark') return false;
  if (FINAL.has(before.lower)) return scan.tokens[index]!.spaced;
  return OPENERS.has(before.lower);
}

const OPENERS = new Set(['“', '«', '"', '‘', ':', '–', '—', '(', ';', '•']);

/** Adds without the noise of binary fractions: 14.3 × 10⁹ is 14300000000. */
export function scale(value: number, factor: number): number {
  const exponent = Math.log10(factor);
  if (!Number.isInteger(exponent)) return value * factor;
  const scaled = Number(`${value}e${exponent}`);
  return Number.isNaN(scaled) ? value * factor : scaled;
}
