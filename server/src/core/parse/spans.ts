import type { Span } from './types.ts';

/** The last of some spans, in order and apart from one another, that starts at `offset` or before; null for none. */
export function lastStartingBy(spans: readonly Span[], offset: number): Span | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1] ?? null;
}

/** True where one of some spans, in order and apart from one another, holds all of `span`. */
export function isWithin(span: Span, spans: readonly Span[]): boolean {
  const last = lastStartingBy(spans, span.start);
  return last !== null && span.end <= last.end;
}
