import type { BriefingDocument } from '../document.ts';
import type { Span } from '../parse/types.ts';
import { partSpan, storySpan } from './spans.ts';

/** A stretch that can be folded into its first line. */
export interface Fold extends Span {
  readonly kind: 'story' | 'reading' | 'front-matter';
}

/** The front matter, the stories, and the lists of further reading with their labels. */
export function foldsOf(document: BriefingDocument): Fold[] {
  const { stories, opening } = document.briefing;
  const frontMatter = document.source.frontMatter?.location.chunk;
  const parts = [...opening, ...stories.flatMap((story) => story.parts)];
  const readings = parts.flatMap((part, index): Fold[] => {
    if (part.role !== 'further-reading') return [];
    const label = parts[index - 1];
    const start = label?.role === 'label' ? partSpan(label).start : partSpan(part).start;
    return [{ start, end: partSpan(part).end, kind: 'reading' }];
  });
  return [
    ...(frontMatter
      ? [{ start: 0, end: frontMatter.start + frontMatter.text.trimEnd().length, kind: 'front-matter' as const }]
      : []),
    ...stories.map((story) => ({ ...storySpan(story), kind: 'story' as const })),
    ...readings,
  ];
}
