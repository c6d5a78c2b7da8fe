import { hash } from 'node:crypto';
import type { Span } from '../core/parse/types.ts';

/** Farthest that a sentence is looked for on either side, in UTF-16 units. */
const REACH = 400;

const isBreak = (character: string | undefined) => character === '\n' || character === '\r';
const isStop = (character: string | undefined) =>
  character === '.' || character === '!' || character === '?' || character === '…';
const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character);

/**
 * What knows a finding again when other parts of the file have changed: its rule, the words it stands on, and the sentence around them.
 * Kinds of space do not count. Two equal sentences with one fault have equal fingerprints.
 */
export function fingerprintOf(rule: string, text: string, span: Span): string {
  let start = span.start;
  const floor = Math.max(0, start - REACH);
  while (start > floor && !isBreak(text[start - 1]) && !(isStop(text[start - 1]) && isSpace(text[start]))) start--;
  let end = span.end;
  const ceiling = Math.min(text.length, end + REACH);
  while (end < ceiling && !isBreak(text[end]) && !(isStop(text[end]) && isSpace(text[end + 1]))) end++;
  const words = (from: number, to: number) => text.slice(from, to).replace(/\s+/g, ' ').trim();
  return hash('sha256', JSON.stringify([rule, words(span.start, span.end), words(start, end)])).slice(0, 16);
}
