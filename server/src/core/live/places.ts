import type { Diagnostic } from '../diagnostic.ts';
import { firstWhere } from '../parse/search.ts';
import type { Chunk, Location } from '../parse/types.ts';
import type { RenderedBlock } from '../render/types.ts';

/** Footnotes by the chunk in which they stand. */
export type NotesByChunk = ReadonlyMap<Chunk, readonly RenderedBlock[]>;

/** Sorts footnotes by their chunks. */
export function notesByChunk(notes: readonly RenderedBlock[]): NotesByChunk {
  const sorted = new Map<Chunk, RenderedBlock[]>();
  for (const note of notes) {
    const known = sorted.get(note.location.chunk);
    if (known) known.push(note);
    else sorted.set(note.location.chunk, [note]);
  }
  return sorted;
}

/** Of all findings, in text order, those that start in a block; those in a footnote belong to it rather than to the block that holds it. */
export function findingsIn(
  block: RenderedBlock,
  findings: readonly Diagnostic[],
  notes: NotesByChunk,
): readonly Diagnostic[] {
  const { chunk, start, end } = block.location;
  const firstFrom = (offset: number) => firstWhere(findings.length, (index) => findings[index]!.start >= offset);
  const found = findings.slice(firstFrom(chunk.start + start), firstFrom(chunk.start + end));
  const inChunk = notes.get(chunk);
  return inChunk ? found.filter(({ location }) => (noteAround(location, inChunk) ?? block) === block) : found;
}

/** The index of the last group of blocks, in text order, that starts at an offset in the document or before; -1 where none does. */
export function groupAt(groups: readonly (readonly RenderedBlock[])[], offset: number): number {
  return firstWhere(groups.length, (index) => startOf(groups, index) > offset) - 1;
}

/** The offset at which a group starts; one that holds nothing starts where the next one does. */
function startOf(groups: readonly (readonly RenderedBlock[])[], index: number): number {
  for (let at = index; at < groups.length; at++) {
    const first = groups[at]![0];
    if (first) return first.location.chunk.start + first.location.start;
  }
  return Number.POSITIVE_INFINITY;
}

/** The innermost of the footnotes of a chunk in which a place lies. */
function noteAround({ start }: Location, notes: readonly RenderedBlock[]): RenderedBlock | null {
  let best: RenderedBlock | null = null;
  for (const note of notes) {
    const holds = note.location.start <= start && start < note.location.end;
    if (holds && (!best || lengthOf(note) < lengthOf(best))) best = note;
  }
  return best;
}

function lengthOf({ location }: RenderedBlock): number {
  return location.end - location.start;
}
