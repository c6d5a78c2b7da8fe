import { isLetter, isLower, isUpper } from '../language/letters.ts';
import type { EvidencePack } from '../language/types.ts';
import type { Passage } from '../model/types.ts';
import type { Span } from '../parse/types.ts';

const SPACE = /\s/;
const CLOSER = /[”’"'»)\]]/;
const SPACED_CLOSER = /[”»)\]]/;
const OPENER = /[“‘"'«([—–-]/;
const DIGIT = /\d/;
const STOP = 0x2e;
const EXCLAMATION = 0x21;
const HYPHEN = 0x2d;
const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}$/u;

/**
 * The sentences of a passage from UTF-16 offset `from` on (where a run-in label has ended), trimmed of white space, in order.
 * `Intl.Segmenter` is not used: it joins a sentence to the next one where that starts with a number or with `iPhone`, breaks at
 * every abbreviation, line break and question mark inside a quotation, and does so differently from one ICU to the next.
 * Any text will do; a text of nothing but white space has no sentence.
 */
export function sentencesOf(text: string, pack: EvidencePack, from = 0): Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, from);
  let at = start;
  while (at < text.length) {
    const char = text[at]!;
    if (char === '(' && at > start) {
      at = endOfParenthesis(text, at);
    } else if (char === '.' || char === '!' || char === '?' || char === '…') {
      const end = endOfTerminator(text, at);
      const next = skipSpace(text, end);
      if (next < text.length && endsSentence(text, { start, at, end, next }, pack)) {
        sentences.push({ start, end });
        start = next;
      }
      at = Math.max(end, at + 1);
    } else {
      at++;
    }
  }
  const end = trimEnd(text, start);
  if (end > start) sentences.push({ start, end });
  return sentences;
}

/** The sentences of a passage behind its run-in label. */
export function sentencesIn({ text, runIn }: Pick<Passage, 'text' | 'runIn'>, pack: EvidencePack): Span[] {
  return sentencesOf(text, pack, runIn?.bodyStart ?? 0);
}

/** The sentence that holds all of a span; undefined where none does. */
export function sentenceAround(span: Span, sentences: readonly Span[]): Span | undefined {
  return sentences.find(({ start, end }) => span.start >= start && span.end <= end);
}

interface Candidate {
  readonly start: number;
  /** The first final mark. */
  readonly at: number;
  /** After the last final or closing mark. */
  readonly end: number;
  /** The first character after the white space that follows. */
  readonly next: number;
}

function endsSentence(text: string, candidate: Candidate, pack: EvidencePack): boolean {
  const { at, end, next } = candidate;
  if (next === end && text[end] !== '\uFFFC') return false;
  const first = wordStart(text, next);
  if (!first) return false;
  const plainStop = text[at] === '.' && end === at + 1;
  if (!plainStop && text[at] !== '!') return true;
  return !abbreviates(text, candidate, first, pack);
}

/**
 * What a sentence may start with at `at`: the offset of its first letter or digit, `letters` when it is a letter. Null where no
 * sentence starts, since a lower-case word or a comma goes on with the one before.
 */
function wordStart(text: string, at: number): { start: number; letters: boolean } | null {
  let start = at;
  while (start < text.length && (OPENER.test(text[start]!) || SPACE.test(text[start]!))) start++;
  const char = text[start];
  if (char === undefined) return { start, letters: false };
  const code = text.charCodeAt(start);
  if (isLower(code)) return start > at || isCamelCase(text, start) ? { start, letters: true } : null;
  if (isUpper(code)) return { start, letters: true };
  if (/[,;:.!?…%”»)\]]/.test(char)) return null;
  return { start, letters: false };
}

/** True for `iPhone`, `eBay`, `xAI`. */
function isCamelCase(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return isUpper(next) || (isLower(next) && isUpper(text.charCodeAt(at + 2)));
}

function abbreviates(
  text: string,
  { start, at }: Candidate,
  first: { start: number; letters: boolean },
  pack: EvidencePack,
): boolean {
  let from = at;
  while (from > start && isWordOrDot(text.charCodeAt(from - 1))) from--;
  const written = text.slice(from, at);
  const word = written.toLowerCase();
  if (text[at] === '!') return pack.abbreviations.has(`${word}!`);
  if (first.letters && written.includes('.') && INITIALS.test(written)) {
    if (!pack.functionWords.has(wordAt(text, first.start))) return true;
  }
  if (written.length === 1 && isUpper(written.charCodeAt(0))) {
    if (pack.titles.has(word) && pack.language === 'fr') return true;
    if (!first.letters || pack.letteredNouns.has(wordBefore(text, from, start))) return false;
    return !pack.functionWords.has(wordAt(text, first.start));
  }
  if (pack.titles.has(word)) return first.letters ? word !== 'no' && word !== 'nos' : true;
  if (!pack.abbreviations.has(word)) return false;
  return DIGIT.test(text[first.start] ?? '') || (first.letters && !opensAnyway(wordAt(text, first.start), pack));
}

/** “at 9 a.m. Later it…”: a capital that only the start of a sentence explains. “9 p.m. Thursday” goes on. */
function opensAnyway(word: string, { functionWords, evidence }: EvidencePack): boolean {
  return functionWords.has(word) || (evidence.grammar.adverbs.includes(word) && !evidence.notNames.includes(word));
}

function isWordOrDot(code: number): boolean {
  return isLetter(code) || code === STOP || code === EXCLAMATION || code === HYPHEN;
}

function wordBefore(text: string, at: number, start: number): string {
  const end = trimEnd(text, start, at);
  let from = end;
  while (from > start && isLetter(text.charCodeAt(from - 1))) from--;
  return text.slice(from, end).toLowerCase();
}

/** The word at `at` in lower case, an elision with its straight apostrophe. */
function wordAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  const apostrophe = text[end] === "'" || text[end] === '’' ? "'" : '';
  const word = text.slice(at, end).toLowerCase();
  return apostrophe && word.length <= 2 ? word + apostrophe : word;
}

/** The offset after a run of final marks with the closing marks that belong to it: `…`, `?!`, `. »`. */
function endOfTerminator(text: string, at: number): number {
  let end = at;
  while (end < text.length && /[.!?…]/.test(text[end]!)) end++;
  for (;;) {
    const spaced = skipSpace(text, end);
    if (end < text.length && CLOSER.test(text[end]!)) end++;
    else if (spaced < text.length && SPACED_CLOSER.test(text[spaced]!)) end = spaced + 1;
    else return end;
  }
}

/** The offset after a parenthesis that opens at `at` inside a sentence; just after its opening where it is not closed. */
function endOfParenthesis(text: string, at: number): number {
  let depth = 0;
  for (let index = at; index < text.length && index < at + LONGEST_PARENTHESIS; index++) {
    if (text[index] === '(') depth++;
    else if (text[index] === ')' && --depth === 0) return index + 1;
  }
  return at + 1;
}

/** A limit on the search for a closing parenthesis, so that a text of nothing but opening ones stays linear. */
const LONGEST_PARENTHESIS = 600;

function skipSpace(text: string, at: number): number {
  let index = at;
  while (index < text.length && SPACE.test(text[index]!)) index++;
  return index;
}

function trimEnd(text: string, start: number, end = text.length): number {
  let index = end;
  while (index > start && SPACE.test(text[index - 1]!)) index--;
  return index;
}
