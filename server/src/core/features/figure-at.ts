import type { BriefingDocument, StoryFigure } from '../document.ts';
import type { Span } from '../parse/types.ts';

/** Where a figure stands: UTF-16 offsets in the document. */
export function spanOfFigure({ figure }: StoryFigure): Span {
  return { start: figure.chunk.start + figure.start, end: figure.chunk.start + figure.end };
}

/** The figure that holds an offset, or ends there; null where none does. */
export function figureAt(document: BriefingDocument, offset: number): StoryFigure | null {
  const holds = ({ start, end }: Span) => start <= offset && offset <= end;
  return document.figures().find((each) => holds(spanOfFigure(each))) ?? null;
}
