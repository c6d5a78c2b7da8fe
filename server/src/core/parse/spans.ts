import { firstWhere } from './search.ts';
import type { Span } from './types.ts';

/** The last of some spans, in order and apart from one another, that starts at `offset` or before; null for none. */
export function lastStartingBy(spans: readonly Span[], offset: number): Span | null {
  return spans[firstWhere(spans.length, (index) => spans[index]!.start > offset) - 1] ?? null;
}

/** True where one of some spans, in order and apart from one another, holds all of `span`. */
export function isWithin(span: Span, spans: readonly Span[]): boolean {
  const last = lastStartingBy(spans, span.start);
  return last !== null && span.end <= last.end;
}
