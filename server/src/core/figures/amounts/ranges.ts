import type { Span } from '../../parse/types.ts';
import { isPlural, nounAfter } from './nouns.ts';
import { isClosedUp, lowerAt, type Scan, scale, tokenAt } from './scan.ts';
import { readTerm, type TermReading } from './terms.ts';

/** Two ends that make one figure, as they are written. */
export interface RangeReading {
  readonly first: TermReading;
  readonly second: TermReading;
  readonly joiner: Span;
  /** Values of the ends, with the magnitude of the second where it serves both. */
  readonly values: readonly [number, number];
}

const DASHES = new Set(['-', '–', '—', '‑', '−']);

/** Reads the other end of a range after a term; null where the term stands alone. */
export function readRange(scan: Scan, first: TermReading): RangeReading | null {
  const how = joinerAt(scan, first);
  if (!how) return null;
  const second = readTerm(scan, how.next);
  if (!second || !fit(scan, first, second, how.dash)) return null;
  const joiner = { start: first.end, end: second.start };
  return { first, second, joiner, values: valuesOf(first, second) };
}

function joinerAt(scan: Scan, first: TermReading): { next: number; dash: boolean } | null {
  const { words } = scan;
  const at = first.next;
  const lower = lowerAt(scan, at);
  if (DASHES.has(lower)) {
    const closed = isClosedUp(scan, at) && isClosedUp(scan, at + 1);
    const open = tokenAt(scan, at)!.spaced && tokenAt(scan, at + 1)?.spaced === true;
    return closed || open ? { next: at + 1, dash: true } : null;
  }
  if (words.to.has(lower)) return { next: at + 1, dash: false };
  if (words.and.has(lower) && opensRange(scan, first.first)) return { next: at + 1, dash: false };
  return null;
}

const REACH = 3;

/** True after `entre`, `between`, and after a noun such as `fourchette` with `de`. */
function opensRange(scan: Scan, at: number): boolean {
  const { words } = scan;
  for (let index = at - 1; index >= Math.max(scan.from, at - REACH); index--) {
    const lower = lowerAt(scan, index);
    if (words.between.has(lower) || words.rangeNouns.has(lower)) return true;
    if (tokenAt(scan, index)!.kind !== 'word') return false;
  }
  return false;
}

/** True where two ends can be of one amount: neither contradicts the other's currency, measure or noun. */
function fit(scan: Scan, first: TermReading, second: TermReading, dash: boolean): boolean {
  if (first.collective !== second.collective && !second.magnitude) return false;
  if (first.measure) {
    return second.measure?.kind === first.measure.kind && second.measure.unit === first.measure.unit;
  }
  if (first.currency) {
    if (second.measure) return false;
    if (second.currency) return first.currency.code === second.currency.code && !isStep(scan, first, second);
    // “paid £310,000 to eleven of them”
    if (!dash && !second.large && first.value > second.value * 1000) return false;
    // “$5 million to 300 schools”: what is counted is another amount.
    if (!dash && first.large && second.large && countsSeveral(scan, second)) return false;
    return dash || !isCounted(scan, second) ? !isYearLike(second) || first.value > 1000 : false;
  }
  // “halved in 2025 to £236m”
  if (second.currency) return !(isYearLike(first) && (second.large || second.value > 10 * first.value));
  // “from 19% in 2022 to 26%”
  if (second.measure)
    return second.measure.kind !== 'count' && !(second.measure.kind === 'percent' && isYearLike(first));
  if (dash && !first.large && !second.large && second.value <= first.value) return isVote(scan, second);
  // “479 millions à 87 journaux”
  if (first.large && !second.large && first.value > second.value * 1000) return false;
  return second.large || !first.large || first.value > second.value;
}

/** “a 217-214 vote”: the only descending pair of bare numbers that is no name or score. */
const isVote = (scan: Scan, second: TermReading) =>
  scan.words.votes.has(lowerAt(scan, second.next)) && second.value >= 100;

/** “rose $3 to $45”: a step and a level. */
function isStep(scan: Scan, first: TermReading, second: TermReading): boolean {
  return (
    scan.words.changeWords.has(lowerAt(scan, first.first - 1)) &&
    !first.large &&
    !second.large &&
    second.value > first.value * 3
  );
}

function isCounted(scan: Scan, { next, large }: TermReading): boolean {
  const after = tokenAt(scan, next);
  if (large) return scan.words.countNouns.has(nounAfter(scan, next, true)?.noun ?? '');
  return after?.kind === 'word' && !scan.words.notNouns.has(after.lower) && after.spaced;
}

/** “$2.4 billion to 1.3 million borrowers”. */
function countsSeveral(scan: Scan, { next }: TermReading): boolean {
  const counted = nounAfter(scan, next, true);
  return counted !== null && !counted.money && isPlural(counted.noun);
}

const isYearLike = ({ number, large }: TermReading) =>
  !large && number.group === null && number.value >= 1900 && number.value <= 2100;

/**
 * The values of both ends. A magnitude on the second serves the first, unless the first would then be far too large: “entre 900 et 1,2
 * milliard” starts at 900 million.
 */
function valuesOf(first: TermReading, second: TermReading): readonly [number, number] {
  const factor = second.magnitude && !first.large ? second.magnitude.factor : 1;
  const cents = second.currency?.form === 'cents' && !first.currency ? 0.01 : 1;
  if (factor === 1) return [cents === 1 ? first.value : scale(first.value, cents), second.value];
  const ratio = first.value / second.number.value;
  if (ratio < 100) return [scale(first.value, factor), second.value];
  return [ratio < 1000 ? scale(first.value, factor / 1000) : first.value, second.value];
}
