import { isLetter, isUpper } from '../language/letters.ts';
import type { Language } from '../language/types.ts';
import { OBJECT } from '../model/types.ts';
import type { Span } from '../parse/types.ts';

/**
 * - `word`: letters; French elision keeps its apostrophe (`l'`, `jusqu'`, `d'` in `d'1 million`), an English ending its own (`'s`, `'t`)
 * - `digits`: one run of decimal digits, without any separator
 * - `mark`: one character of punctuation, a symbol, or anything else that is no white space
 * - `object`: what stands for inline content that is no prose
 */
export type TokenKind = 'word' | 'digits' | 'mark' | 'object';

/** The smallest piece of a passage. Offsets are UTF-16 offsets in the passage's text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The text in lower case, with `’` as `'`. */
  readonly lower: string;
  /** The first character is an upper-case letter. */
  readonly capital: boolean;
  /** White space, or the start of the text, stands before it. */
  readonly spaced: boolean;
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019;

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0xfeff
  );
}

const OTHER = 0;
const SPACE = 1;
const DIGIT = 2;
const LETTER = 3;

function classify(code: number): number {
  if (isSpace(code)) return SPACE;
  if (isDigit(code)) return DIGIT;
  return isLetter(code) ? LETTER : OTHER;
}

/** What the letters are with which nearly all is written that the desk reads. */
const LATIN = Uint8Array.from({ length: 0x250 }, (_, code) => classify(code));

const OBJECT_CODE = OBJECT.charCodeAt(0);

/**
 * Splits a passage's text into tokens, in one pass and in order; white space makes no token. Any text will do. All text goes through here,
 * unit by unit: none is asked for past the end, which would have V8 reckon with `NaN` everywhere.
 */
export function tokenize(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  const folded = normalize(text);
  // All at once, where no letter grows: `İ` does. A character is of the same class in lower case.
  const grows = folded.length !== text.length;
  const source = grows ? text : folded;
  const { length } = source;
  // Looked up once: a bundle's variables may change, as far as V8 knows.
  const latin = LATIN;
  let spaced = true;
  let at = 0;
  while (at < length) {
    const start = at;
    const code = source.charCodeAt(at++);
    const found = code < latin.length ? latin[code]! : classify(code);
    if (found === SPACE) {
      spaced = true;
      continue;
    }
    let kind: TokenKind = 'mark';
    let capital = false;
    if (found === LETTER || (isApostrophe(code) && opensEnding(source, start, language))) {
      kind = 'word';
      capital = isUpper(text.charCodeAt(start));
      at = endOfWord(source, at, latin);
      if (language === 'fr' && elides(source, at)) at++;
    } else if (found === DIGIT) {
      kind = 'digits';
      while (at < length && isDigit(source.charCodeAt(at))) at++;
    } else if (code === OBJECT_CODE) kind = 'object';
    else if (code >= 0xd800 && isSurrogatePair(source, start)) at++;
    let lower = (kind === 'word' ? source : text).slice(start, at);
    if (grows && kind === 'word') lower = normalize(lower);
    tokens.push({ start, end: at, kind, lower, capital, spaced });
    spaced = false;
  }
  return tokens;
}

/** The form in which words are compared: lower case, straight apostrophe. */
export function normalize(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** True where an apostrophe begins an English ending: `'s`, `'t`. */
function opensEnding(text: string, at: number, language: Language): boolean {
  return language === 'en' && at > 0 && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
}

function endOfWord(text: string, from: number, latin: Uint8Array): number {
  const { length } = text;
  let at = from;
  while (at < length) {
    const code = text.charCodeAt(at);
    if ((code < latin.length ? latin[code]! : classify(code)) !== LETTER) break;
    at++;
  }
  return at;
}

/** True where an apostrophe ends a French word that is cut short: `l'`, `d'`. */
function elides(text: string, at: number): boolean {
  if (at + 1 >= text.length || !isApostrophe(text.charCodeAt(at))) return false;
  const after = text.charCodeAt(at + 1);
  return isLetter(after) || isDigit(after);
}

function isSurrogatePair(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}
