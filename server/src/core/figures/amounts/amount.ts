import type { Amount, Term } from '../types.ts';
import { readDigits } from './digits.ts';
import { type KindReading, kindOf } from './kinds.ts';
import { qualifierOf } from './qualifiers.ts';
import { type RangeReading, readRange } from './ranges.ts';
import { isClosedUp, lowerAt, rawAt, type Scan, scale, tokenAt } from './scan.ts';
import { readTerm, type TermReading } from './terms.ts';

/** What was read at a token: an amount, or something that holds a number and is none. `next` is the token to go on at. */
export interface AmountReading {
  readonly amount: Amount | null;
  readonly next: number;
}

/** Reads the amount that starts at a token, with its range and qualifier; null where no number stands there. */
export function readAmount(scan: Scan, at: number): AmountReading | null {
  const first = readTerm(scan, at);
  if (!first) return null;
  const range = readRange(scan, first);
  const shared = range ? null : alternative(scan, first);
  const last = range?.second ?? shared ?? first;
  const single = shared?.magnitude ? scale(first.value, shared.magnitude.factor) : first.value;
  const [one, other] = range?.values ?? [single, single];
  const high = Math.max(one, other);
  const kind = kindOf(scan, first, last, high);
  const next = range ? range.second.next : first.next;
  if (!kind) return { amount: null, next: Math.max(next, at + 1) };
  return { amount: assemble(scan, first, range, shared ? null : last, kind, Math.min(one, other), high), next };
}

/** “deux ou trois milliards”: two figures, of which the second says what the first is. */
function alternative(scan: Scan, first: TermReading): TermReading | null {
  if (first.large || first.currency || first.measure || !scan.words.or.has(lowerAt(scan, first.next))) return null;
  const second = readTerm(scan, first.next + 1);
  if (!second || second.value < first.value) return null;
  return second.currency?.position === 'before' || !(second.large || second.currency || second.measure) ? null : second;
}

function assemble(
  scan: Scan,
  first: TermReading,
  range: RangeReading | null,
  last: TermReading | null,
  kind: KindReading,
  low: number,
  high: number,
): Amount {
  const end = last?.end ?? first.end;
  const qualifier = qualifierOf(scan, first.first, (last ?? first).next);
  const measure = last?.measure && last.measure.end <= end ? last.measure : null;
  return {
    start: first.start,
    end,
    kind: kind.kind,
    low,
    high,
    unit: kind.unit,
    qualifier: qualifier?.qualifier ?? null,
    qualifierSpan: qualifier?.span ?? null,
    terms: range ? [termOf(first), termOf(range.second)] : [termOf(first)],
    joiner: range?.joiner ?? null,
    unitSpan: measure && { start: measure.start, end: measure.end },
    redundant: last?.redundant ?? first.redundant,
    inherited: kind.inherited,
    currencyMissing: kind.currencyMissing,
    noun: kind.noun,
    isFigure: kind.isFigure,
  };
}

const termOf = ({ number, magnitude, currency }: TermReading): Term => ({ number, magnitude, currency });

const LARGEST_FACTOR = 1000;

/** Reads `x3`, `×3` at the cross: a factor, unless letters or more digits follow; null for anything else (`x86`). */
export function readCross(scan: Scan, at: number): AmountReading | null {
  if (
    !isClosedUp(scan, at + 1) ||
    (at > scan.from && !tokenAt(scan, at)!.spaced && tokenAt(scan, at - 1)!.kind !== 'mark')
  )
    return null;
  const digits = readDigits(scan, at + 1);
  if (!digits || digits.value > LARGEST_FACTOR || digits.value < 1 || rawAt(scan, at) === 'X') return null;
  if (ARCHITECTURES.has(digits.value) || (isClosedUp(scan, digits.next) && tokenAt(scan, digits.next)!.kind === 'word'))
    return null;
  return factor(scan, at, digits.start, digits.end, digits.next, digits.value, {
    start: scan.tokens[at]!.start,
    end: scan.tokens[at]!.end,
  });
}

const ARCHITECTURES = new Set([86, 64, 32]);

/** Reads `tenfold`; null for any other word, and for “the reason is twofold”. */
export function readFoldWord(scan: Scan, at: number): AmountReading | null {
  const { start, end, lower } = scan.tokens[at]!;
  const value = scan.words.foldWords.get(lower);
  if (value === undefined) return null;
  const suffix = end - 'fold'.length;
  return COPULAS.has(lowerAt(scan, at - 1)) && value < 4
    ? { amount: null, next: at + 1 }
    : factor(scan, at, start, suffix, at + 1, value, { start: suffix, end });
}

const COPULAS = new Set(['is', 'are', 'was', 'were', 'be']);

function factor(
  scan: Scan,
  at: number,
  start: number,
  end: number,
  next: number,
  value: number,
  unitSpan: { start: number; end: number },
): AmountReading {
  const form = scan.tokens[next - 1]!.kind === 'digits' ? 'digits' : 'words';
  const number = { start, end, value, form, decimal: null, group: null } as const;
  const qualifier = qualifierOf(scan, at, next);
  const amount: Amount = {
    start: scan.tokens[at]!.start,
    end: scan.tokens[next - 1]!.end,
    kind: 'multiple',
    low: value,
    high: value,
    unit: '×',
    qualifier: qualifier?.qualifier ?? null,
    qualifierSpan: qualifier?.span ?? null,
    terms: [{ number, magnitude: null, currency: null }],
    joiner: null,
    unitSpan,
    redundant: null,
    inherited: false,
    currencyMissing: false,
    noun: null,
    isFigure: true,
  };
  return { amount, next };
}
