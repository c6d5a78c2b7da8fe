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

/** Splits a passage's text into tokens, in one pass and in order; white space makes no token. Any text will do. */
export function tokenize(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  // All at once, where no letter grows: `İ` does.
  const folded = normalize(text);
  const lower = (start: number, end: number) =>
    folded.length === text.length ? folded.slice(start, end) : normalize(text.slice(start, end));
  let spaced = true;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      at++;
      continue;
    }
    const start = at;
    let kind: TokenKind = 'mark';
    if (isDigit(code)) {
      kind = 'digits';
      while (at < text.length && isDigit(text.charCodeAt(at))) at++;
    } else if (isLetter(code) || opensEnding(text, at, language)) {
      kind = 'word';
      at = endOfWord(text, at + 1, language);
    } else {
      if (text[at] === OBJECT) kind = 'object';
      at += isSurrogatePair(text, at) ? 2 : 1;
    }
    const isWord = kind === 'word';
    tokens.push({
      start,
      end: at,
      kind,
      lower: isWord ? lower(start, at) : text.slice(start, at),
      capital: isWord && isUpper(code),
      spaced,
    });
    spaced = false;
  }
  return tokens;
}

/** The form in which words are compared: lower case, straight apostrophe. */
export function normalize(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function opensEnding(text: string, at: number, language: Language): boolean {
  return (
    language === 'en' &&
    isApostrophe(text.charCodeAt(at)) &&
    at > 0 &&
    isLetter(text.charCodeAt(at - 1)) &&
    isLetter(text.charCodeAt(at + 1))
  );
}

function endOfWord(text: string, from: number, language: Language): number {
  let at = from;
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  if (language !== 'fr' || !isApostrophe(text.charCodeAt(at))) return at;
  const after = text.charCodeAt(at + 1);
  const elided = isLetter(after) || isDigit(after);
  return elided ? at + 1 : at;
}

function isSurrogatePair(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}
