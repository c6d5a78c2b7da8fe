import { foreignRuns } from '../../language/detect.ts';
import type { Span } from '../../parse/types.ts';
import type { PassageContext } from '../define.ts';

/** Whose words stand at a place: the writer's, those of somebody quoted, or another language's and names, which keep their own spelling. */
export type Standing = 'own' | 'quoted' | 'foreign';

/** Whose words stand at a span, or right before it: a mark belongs with the word that it follows. UTF-16 offsets in the passage's text. */
export function standingOf(context: PassageContext<unknown>, span: Span): Standing {
  const { tokens, pack, quotations } = context;
  if (foreignRuns(tokens, pack.language).some(({ start, end }) => start <= span.start && span.start <= end))
    return 'foreign';
  if (quotations.some(({ start, end }) => start < span.start && span.end < end)) return 'quoted';
  return context.isForeign(span) ? 'foreign' : 'own';
}
