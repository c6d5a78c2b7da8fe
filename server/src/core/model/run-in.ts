import type { Span } from '../parse/types.ts';
import type { RunInLabel } from './types.ts';

/** Spaces, and at most one run of dashes or colons with the spaces after it. A hyphen before a digit is a minus sign: text. */
const SEPARATOR = /\s*(?:(?:[–—―‒:]|-(?!\d))+\s*)?/uy;

/** The run-in label that strong text at the start of a paragraph makes; null where the strong text is empty. */
export function runInOf(text: string, strong: Span): RunInLabel | null {
  if (strong.end === strong.start) return null;
  SEPARATOR.lastIndex = strong.end;
  const separator = SEPARATOR.exec(text)![0];
  return { start: strong.start, end: strong.end, separator, bodyStart: strong.end + separator.length };
}
