import { countLineBreaks, LineCursor } from './lines.ts';
import type { PagedList } from './paged-list.ts';
import type { Chunk } from './types.ts';

/** A place as editors count: line and UTF-16 character in it, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Index of the chunk that holds an offset; of the last one for the end of the document; −1 where there is none. */
export function chunkIndexAt(chunks: PagedList<Chunk>, offset: number): number {
  return lastAtOrBefore(chunks, (chunk) => chunk.start, offset);
}

/** The place of an offset. Offsets outside the document count as its start or end; one inside a `\r\n` as the end of its line. */
export function positionAt(chunks: PagedList<Chunk>, offset: number): Position {
  const chunk = chunks.at(chunkIndexAt(chunks, offset));
  if (!chunk) return { line: 0, character: 0 };
  const inChunk = Math.min(Math.max(0, offset - chunk.start), chunk.text.length);
  const before = countLineBreaks(chunk.text, inChunk);
  const line = lineOf(chunk.text, before);
  return {
    line: chunk.line + before,
    character: Math.min(inChunk, line.end) - line.start + markBefore(chunks, chunk, before),
  };
}

/** The offset of a place. A character past the end of its line counts as that end; a line past the last as the end of the document. */
export function offsetAt(chunks: PagedList<Chunk>, position: Position): number {
  if (position.line < 0) return 0;
  const chunk = chunks.at(lastAtOrBefore(chunks, (candidate) => candidate.line, position.line));
  if (!chunk) return 0;
  const line = position.line - chunk.line;
  if (line > chunk.lineCount) return chunk.start + chunk.text.length;
  const { start, end } = lineOf(chunk.text, line);
  const mark = markBefore(chunks, chunk, line);
  return chunk.start + Math.max(start - mark, Math.min(end, start - mark + Math.max(0, position.character)));
}

/** A byte order mark is a chunk of its own on the line of the next one. */
function markBefore(chunks: PagedList<Chunk>, chunk: Chunk, line: number): number {
  return line === 0 && chunk.line === 0 && chunk !== chunks.at(0) ? chunk.start : 0;
}

function lineOf(text: string, line: number): { start: number; end: number } {
  const lines = new LineCursor(text);
  for (let index = 0; index <= line; index++) {
    if (!lines.advance()) return { start: text.length, end: text.length };
  }
  return { start: lines.start, end: lines.end };
}

function lastAtOrBefore(chunks: PagedList<Chunk>, key: (chunk: Chunk) => number, value: number): number {
  let low = 0;
  let high = chunks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (key(chunks.at(middle)!) <= value) low = middle;
    else high = middle - 1;
  }
  return high;
}
