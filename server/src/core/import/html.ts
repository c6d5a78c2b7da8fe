import { assembleBriefing, labelsFor } from './assemble.ts';
import { isTooDeep, withoutTags } from './html-nesting.ts';
import { piecesOfHtml } from './html-pieces.ts';
import { piecesOfText } from './text-pieces.ts';
import type { ImportOptions } from './types.ts';

/**
 * Briefing Markdown from HTML: a page, a mail, or what an editor has pasted from either. Links lose their tracking parameters; hidden
 * text, scripts, styles and pixels go; every word that can be read stays. HTML that is nested without end is read as the text in it.
 */
export function importHtml(html: string, options: ImportOptions = {}): string {
  const labels = labelsFor(options);
  const pieces = isTooDeep(html) ? piecesOfText(withoutTags(html), labels) : piecesOfHtml(html, labels);
  return assembleBriefing(pieces, labels, options);
}
