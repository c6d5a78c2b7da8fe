import type { Span } from '../../parse/types.ts';
import type { Qualifier } from '../types.ts';
import { isClosedUp, lowerAt, type Scan, tokenAt } from './scan.ts';

/** A qualifier and where its words stand. */
export interface QualifierReading {
  readonly qualifier: Qualifier;
  readonly span: Span;
}

/** Signs that stand between a qualifier and its number: `about +3%`. */
const SIGNS = new Set(['+', '-', '−', '±', '(']);

/** The qualifier before an amount whose first token is `at`, or after one that ends before `next`; null without one. */
export function qualifierOf(scan: Scan, at: number, next: number): QualifierReading | null {
  return before(scan, at) ?? after(scan, next);
}

function before(scan: Scan, first: number): QualifierReading | null {
  const { words, tokens, text, from, to } = scan;
  let at = first - 1;
  if (SIGNS.has(lowerAt(scan, at)) && isClosedUp(scan, first) && at > from) at--;
  if (words.between.has(lowerAt(scan, at))) at--;
  if (words.determiners.has(lowerAt(scan, at)) && at > from) {
    const adverb = words.adverbs.has(lowerAt(scan, at - 1)) ? at - 1 : at;
    const beyond = words.qualifiersBefore.match(tokens, text, adverb - 1, from, to);
    if (beyond) return span(scan, beyond.next + 1, adverb, beyond.value);
  }
  const found = words.qualifiersBefore.match(tokens, text, at, from, to);
  return found && span(scan, found.next + 1, at + 1, found.value);
}

function after(scan: Scan, next: number): QualifierReading | null {
  const { words, tokens, text, from, to } = scan;
  const hyphen = lowerAt(scan, next) === '-' && isClosedUp(scan, next) ? next + 1 : next;
  const found = words.qualifiersAfter.match(tokens, text, hyphen, from, to);
  if (!found) return null;
  const sign = lowerAt(scan, next) === '+';
  if (sign && !isClosedUp(scan, next)) return null;
  // “plus” after an amount adds another, unless a hyphen ties it.
  if (lowerAt(scan, hyphen) === 'plus' && hyphen === next) return null;
  const beyond = tokenAt(scan, found.next);
  if (beyond && (beyond.kind === 'digits' || words.starts.has(beyond.lower)) && !sign) return null;
  return span(scan, hyphen, found.next, found.value);
}

function span(scan: Scan, from: number, to: number, qualifier: Qualifier): QualifierReading {
  return { qualifier, span: { start: scan.tokens[from]!.start, end: scan.tokens[to - 1]!.end } };
}
