import { foreignRuns } from '../language/detect.ts';
import type { Span } from '../parse/types.ts';
import type { PassageContext } from './define.ts';

/** Whose words stand at a place: the writer's, those of somebody quoted, or another language's and names, which keep their own spelling. */
export type Standing = 'own' | 'quoted' | 'foreign';

/**
 * Tells whose words stand at a span of the passage's text, or right before it: a mark belongs with the word that it follows. What that
 * takes is worked out once, at the first question, since most passages raise none.
 */
export function standings(context: PassageContext<unknown>): (span: Span) => Standing {
  let runs: readonly Span[] | null = null;
  return (span) => {
    runs ??= foreignRuns(context.tokens, context.pack.language);
    const run = lastFrom(runs, span.start);
    if (run && span.start <= run.end) return 'foreign';
    const quotation = lastFrom(context.quotations, span.start - 1);
    if (quotation && span.end < quotation.end) return 'quoted';
    return context.isForeign(span) ? 'foreign' : 'own';
  };
}

/** The last of some spans, in order and apart from one another, that starts at `offset` or before. */
function lastFrom(spans: readonly Span[], offset: number): Span | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1] ?? null;
}
