import type { Block, Location } from '../parse/types.ts';
import type { Part, Passage } from './types.ts';

/** The source of `[start, end)` of a passage's text, marks at either edge left outside. */
export function locate(passage: Passage, start = 0, end = passage.text.length): Location {
  const from = passage.toSource(start, 'after');
  return { chunk: passage.block.chunk, start: from, end: Math.max(from, passage.toSource(end, 'before')) };
}

/** Where to point at a part as a whole: the text of its first passage, or its first line where it has none. */
export function locatePart({ passages, block }: Part): Location {
  const [first] = passages;
  return first?.text.trim() ? locate(first) : firstLine(block);
}

/** The first line of a block's source. */
export function firstLine({ chunk, start, end }: Block): Location {
  const line = /[^\r\n]*/.exec(chunk.text.slice(start, end))![0];
  return { chunk, start, end: start + line.length };
}

/** The Markdown source of a location. */
export function sourceOf({ chunk, start, end }: Location): string {
  return chunk.text.slice(start, end);
}
