import type { PagedList } from '../parse/paged-list.ts';
import { chunkIndexAt } from '../parse/positions.ts';
import type { Chunk, Location, Span } from '../parse/types.ts';
import type { Places } from '../rules/suppress.ts';

/** Where things stand in a document that consists of these chunks. */
export function placesIn(chunks: PagedList<Chunk>): Places {
  return {
    absolute: ({ chunk, start, end }) => ({ start: chunk.start + start, end: chunk.start + end }),
    lineAfter: (location) => lineAfter(chunks, location),
  };
}

function lineAfter(chunks: PagedList<Chunk>, { chunk, end }: Location): Span | null {
  const newline = chunk.text.slice(end).search(/[\r\n]/);
  let from = newline < 0 ? chunk.text.length : end + newline;
  for (let index = chunkIndexAt(chunks, chunk.start); index < chunks.length; index++) {
    const { text, start } = chunks.at(index)!;
    const line = /[^\s][^\r\n]*/.exec(text.slice(from));
    if (line) return { start: start + from + line.index, end: start + from + line.index + line[0].length };
    from = 0;
  }
  return null;
}
