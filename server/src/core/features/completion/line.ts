import type { BriefingDocument } from '../../document.ts';
import type { Part } from '../../model/types.ts';
import { partSpan } from '../spans.ts';

/** Where the cursor stands. */
export interface CursorPlace {
  readonly offset: number;
  /** The line up to the cursor, and what follows on it. */
  readonly before: string;
  readonly after: string;
  /** The part that the cursor is in or at the end of; null between parts. */
  readonly part: Part | null;
  /** Index of its story, from 0; null before the first. */
  readonly story: number | null;
}

/** What stands around a UTF-16 offset. */
export function placeAt(document: BriefingDocument, offset: number): CursorPlace {
  const { line, character } = document.positionAt(offset);
  const start = document.source.offsetAt({ line, character: 0 });
  const end = document.source.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
  const chunk = document.source.locate(start)?.chunk;
  const text = chunk?.text.slice(start - chunk.start, end - chunk.start) ?? '';
  const { opening, stories } = document.briefing;
  const story = stories.findLast(({ headline }) => partSpan(headline).start <= offset) ?? null;
  const parts = story ? [story.headline, ...story.parts] : opening;
  const part = parts.findLast((each) => {
    const span = partSpan(each);
    return span.start <= offset && offset <= span.end;
  });
  return {
    offset,
    before: text.slice(0, character),
    after: text.slice(character),
    part: part ?? null,
    story: story?.index ?? null,
  };
}
