import { lastStartingBy } from '../parse/spans.ts';
import type { Span } from '../parse/types.ts';
import type { PassageContext } from './define.ts';

/** Whose words stand at a place: the writer's, those of somebody quoted, or another language's and names, which keep their own spelling. */
export type Standing = 'own' | 'quoted' | 'foreign';

/**
 * Tells whose words stand at a span of the passage's text, or right before it: a mark belongs with the word that it follows.
 */
export function standings(context: PassageContext<unknown>): (span: Span) => Standing {
  return (span) => {
    const run = lastStartingBy(context.foreignRuns, span.start);
    if (run && span.start <= run.end) return 'foreign';
    const quotation = lastStartingBy(context.quotations, span.start - 1);
    if (quotation && span.end < quotation.end) return 'quoted';
    return context.isForeign(span) ? 'foreign' : 'own';
  };
}
