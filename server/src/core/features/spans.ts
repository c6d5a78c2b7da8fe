import { locate } from '../model/locate.ts';
import type { Part, Passage, Story } from '../model/types.ts';
import type { Location, Span } from '../parse/types.ts';

/** Where a location stands in the document: UTF-16 offsets. */
export function spanOf({ chunk, start, end }: Location): Span {
  return { start: chunk.start + start, end: chunk.start + end };
}

/** A part's block. */
export function partSpan({ block }: Part): Span {
  return spanOf(block);
}

/** The source of `[start, end)` of a passage's text. */
export function passageSpan(passage: Passage, start = 0, end = passage.text.length): Span {
  return spanOf(locate(passage, start, end));
}

/** A story from its headline to the end of its last part. */
export function storySpan({ headline, parts }: Story): Span {
  const last = parts.at(-1) ?? headline;
  return { start: partSpan(headline).start, end: partSpan(last).end };
}

/** True where `offset` stands in a span or at one of its ends. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
