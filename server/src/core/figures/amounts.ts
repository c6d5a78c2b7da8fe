import type { LanguagePack } from '../language/types.ts';
import { readAmount, readCross, readFoldWord } from './amounts/amount.ts';
import { SYMBOLS } from './amounts/currency-codes.ts';
import { houseNames } from './amounts/house-names.ts';
import { amountLexicon, type Lexicon } from './amounts/lexicon.ts';
import { clusterEnd, endOfCluster, phoneEnd } from './amounts/names.ts';
import type { PhraseTable } from './amounts/phrases.ts';
import type { Heard, Scan } from './amounts/scan.ts';
import type { Token } from './tokens.ts';
import type { Amount } from './types.ts';

/** What the scanner is told beside the text. */
export interface ScanOptions {
  /** ISO 4217 code that `$` and “dollar” stand for. */
  readonly dollar: string;
  /** ISO 4217 code of what a bare “centime” is a hundredth of; the euro unless told. */
  readonly centime?: string;
  /** Names with a number in them, to be left alone. */
  readonly names: readonly string[];
  /** UTF-16 offset in the text where prose starts after a label. Both sides are scanned, and nothing is read across. */
  readonly from: number;
  /** True where the document groups digits with commas though its language takes the comma for the decimal sign. */
  readonly commaGroups?: boolean;
}

/**
 * Finds the amounts of a passage, in text order and without overlap: figures, and numbers that are amounts in form only (`isFigure` false).
 * `tokens` are those of `text` (see `tokenize`). Any text will do; the time is linear in its length.
 */
export function scanAmounts(
  tokens: readonly Token[],
  text: string,
  pack: LanguagePack,
  { dollar, centime = 'EUR', names, from, commaGroups = false }: ScanOptions,
): Amount[] {
  const words = amountLexicon(pack);
  const found: Amount[] = [];
  let border = 0;
  while (border < tokens.length && tokens[border]!.start < from) border++;
  const house = houseNames(names, pack.language);
  const stretch = (from: number, to: number) => {
    const heard = { last: null, money: null, multiple: false };
    scanStretch({ tokens, text, words, from, to, dollar, centime, commaGroups, heard }, house, found);
  };
  if (border > 0) stretch(0, border);
  stretch(border, tokens.length);
  return found;
}

function scanStretch(scan: Scan, house: PhraseTable<true> | null, found: Amount[]): void {
  const { tokens, text, from, to } = scan;
  let at = from;
  while (at < to) {
    const name = house?.match(tokens, text, at, from, to) ?? ownName(scan, at);
    if (name) {
      at = name.next;
      continue;
    }
    const reading = mayStart(scan, at) ? readAt(scan, at) : null;
    if (reading?.amount) {
      found.push(reading.amount);
      hear(scan.heard, reading.amount);
    }
    at = reading?.next ?? at + 1;
  }
}

function hear(heard: Heard, amount: Amount): void {
  heard.last = amount;
  if (amount.kind === 'money' && amount.unit !== null) heard.money = amount.unit;
  if (amount.kind === 'multiple') heard.multiple = true;
}

/** A name that starts with a number: `23andMe`, `500 Startups`. */
function ownName({ tokens, text, words, from, to }: Scan, at: number) {
  return tokens[at]!.kind === 'digits' ? words.ownNames.match(tokens, text, at, from, to) : null;
}

/** True where a number may start at the token: a quick look that spares most words any other. */
function mayStart({ tokens, words, to }: Scan, at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'digits') return true;
  if (token.kind === 'word') {
    const next = at + 1 < to ? tokens[at + 1]! : undefined;
    if (words.starts.has(token.lower)) return goesOn(words, token, next);
    if (!next || next.kind === 'word' || next.kind === 'object') return false;
    if (next.lower === '.' && token.capital && token.end - token.start === 2) return true;
    return next.kind === 'digits'
      ? token.capital || token.lower === 'x' || token.lower === 'kr'
      : token.capital && SYMBOLS.has(next.lower);
  }
  return token.kind === 'mark' && STARTING_MARKS.has(token.lower);
}

/** True where a number word may be more than an article: `cent` and `mille` always, others before what a number goes on with. */
function goesOn(words: Lexicon, { lower }: Token, next: Token | undefined): boolean {
  if (words.bareThousand.has(lower) || (words.bareHundred && words.hundred.has(lower)) || words.foldWords.has(lower))
    return true;
  if (next?.kind === 'word') return words.follows.has(next.lower);
  return next?.kind === 'mark' && FOLLOWING_MARKS.has(next.lower);
}

const FOLLOWING_MARKS: ReadonlySet<string> = new Set(['-', '‑', '–', '—', '−', '%', '×', ...SYMBOLS.keys()]);
const STARTING_MARKS: ReadonlySet<string> = new Set([...SYMBOLS.keys(), '.', ',', '×', '½', '¼', '¾', '⅓', '⅔']);

function readAt(scan: Scan, at: number) {
  const { lower, kind, spaced } = scan.tokens[at]!;
  if (lower === 'x' || lower === '×') return readCross(scan, at);
  if (kind === 'digits') {
    const end = phoneEnd(scan, at) ?? clusterEnd(scan, at);
    if (end !== null) return { amount: null, next: end };
    return readAmount(scan, at) ?? { amount: null, next: endOfCluster(scan, at) };
  }
  if ((lower === '.' || lower === ',') && !spaced && at > scan.from) return null;
  return readFoldWord(scan, at) ?? readAmount(scan, at);
}
