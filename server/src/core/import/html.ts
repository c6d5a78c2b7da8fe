import { assembleBriefing, labelsFor } from './assemble.ts';
import { limitNesting } from './html-nesting.ts';
import { piecesOfHtml } from './html-pieces.ts';
import type { ImportOptions } from './types.ts';

/**
 * Briefing Markdown from HTML: a page, a mail, or what an editor has pasted from either. Links lose their tracking parameters; hidden
 * text, scripts, styles and pixels go; every word that can be read stays.
 */
export function importHtml(html: string, options: ImportOptions = {}): string {
  const labels = labelsFor(options);
  return assembleBriefing(piecesOfHtml(limitNesting(html), labels), labels, options);
}
