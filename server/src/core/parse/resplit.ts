import type { DocumentChunk } from './chunk.ts';
import { findFrontMatterFence } from './front-matter-fence.ts';
import { endsLine } from './lines.ts';
import type { PagedList } from './paged-list.ts';
import { chunkIndexAt } from './positions.ts';
import { opensFrontMatter, type Piece, split } from './split.ts';
import type { TextChange } from './types.ts';

/** The chunks in `[from, to)` become `pieces`. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly Piece[];
}

/** Splits again what a change touches: from the chunk before it on, up to where a new boundary meets an old one. */
export function resplit(chunks: PagedList<DocumentChunk>, change: TextChange): Replacement {
  let from = firstAffected(chunks, change.start);
  let window = changedText(chunks, from, change);
  let to = window.to;
  if (from > 0 && closesLateFrontMatter(chunks, window.text)) {
    from = 0;
    window = changedText(chunks, 0, change);
    to = window.to;
  }
  const { pieces, taken } = split(window.text, from === 0, (index) => chunks.at(to + index)?.text);
  to += taken;
  return trim(chunks, { from, to, pieces });
}

/** Whether the first line of the chunk that the change touches starts a chunk depends on the one before. The first two may be a byte order mark and front matter. */
function firstAffected(chunks: PagedList<DocumentChunk>, offset: number): number {
  const before = chunkIndexAt(chunks, offset) - 1;
  return before <= 1 ? 0 : before;
}

/** The text from the chunk `from` on through the last one that the change touches, with the change made; whole lines but at the document's end. */
function changedText(chunks: PagedList<DocumentChunk>, from: number, change: TextChange): { text: string; to: number } {
  const first = chunks.at(from);
  if (!first) return { text: change.text, to: 0 };
  let to = from;
  const parts: string[] = [];
  for (let chunk: DocumentChunk | undefined = first; chunk && chunk.start <= change.end; chunk = chunks.at(++to)) {
    parts.push(chunk.text);
  }
  const old = parts.join('');
  let text = old.slice(0, change.start - first.start) + change.text + old.slice(change.end - first.start);
  for (let next = chunks.at(to); next && !endsBefore(text, next.text); next = chunks.at(++to)) text += next.text;
  return { text, to };
}

/** True where a text ends with a whole line break, even with that text after it. */
function endsBefore(text: string, next: string): boolean {
  return endsLine(text) && !(text.endsWith('\r') && next.startsWith('\n'));
}

/** True where the document starts as front matter does, nothing has closed that yet, and the new text does. */
function closesLateFrontMatter(chunks: PagedList<DocumentChunk>, text: string): boolean {
  const first = chunks.at(chunks.at(0)?.kind === 'bom' ? 1 : 0);
  return first?.kind === 'markdown' && opensFrontMatter(first.text, 0) && findFrontMatterFence(text, 0) !== -1;
}

/** Leaves out the chunks at either end that come out as they were. */
function trim(chunks: PagedList<DocumentChunk>, { from, to, pieces }: Replacement): Replacement {
  let start = 0;
  while (from < to && start < pieces.length && isSame(chunks.at(from)!, pieces[start]!)) {
    from++;
    start++;
  }
  let end = pieces.length;
  while (from < to && start < end && isSame(chunks.at(to - 1)!, pieces[end - 1]!)) {
    to--;
    end--;
  }
  return { from, to, pieces: pieces.slice(start, end) };
}

function isSame(chunk: DocumentChunk, piece: Piece): boolean {
  return chunk.kind === piece.kind && chunk.text === piece.text;
}
