import { assembleBriefing, labelsFor } from './assemble.ts';
import { piecesOfText } from './text-pieces.ts';
import type { ImportOptions } from './types.ts';

/**
 * Briefing Markdown from plain text pasted from a newsletter or a mail. Every word stays, in its order; what is not sure is under an
 * `<!-- import: … -->` comment. Any text will do: an empty one gives front matter alone.
 */
export function importText(text: string, options: ImportOptions = {}): string {
  const labels = labelsFor(options);
  return assembleBriefing(piecesOfText(text, labels), labels, options);
}
