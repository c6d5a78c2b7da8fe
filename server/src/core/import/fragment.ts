import type { RootContent } from 'mdast';
import type { LabelMatcher } from '../model/labels.ts';
import { limitNesting } from './html-nesting.ts';
import { piecesOfHtml } from './html-pieces.ts';
import type { Piece } from './types.ts';
import { writeMarkdown } from './write.ts';

/** Takes no paragraph for a label: what is pasted into a briefing stays what it was. */
const NO_LABELS: LabelMatcher = { match: () => null, canonical: () => null };

/** The level of a headline: a briefing has its title already. */
const HEADLINE = 2;

/** Markdown to be pasted into a briefing, from HTML: cleaned as an import is, but neither ordered nor completed. Empty where there is nothing to read. */
export function importFragment(html: string): string {
  const children = piecesOfHtml(limitNesting(html), NO_LABELS).map(nodeOf);
  return writeMarkdown({ type: 'root', children }).trimEnd();
}

function nodeOf(piece: Piece): RootContent {
  switch (piece.kind) {
    case 'list':
      return piece.list;
    case 'other':
      return piece.node;
    case 'line': {
      const children = [...piece.content];
      if (piece.heading === 0) return { type: 'paragraph', children };
      const depth = Math.max(HEADLINE, piece.heading) as 2 | 3 | 4 | 5 | 6;
      return { type: 'heading', depth, children };
    }
  }
}
