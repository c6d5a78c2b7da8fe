import { commonEnds } from './common-ends.ts';
import type { Block, Chunk, Section } from './types.ts';

/** The deepest heading that starts a section: those of titles and headlines do, whatever the template makes of them. */
const SECTION_DEPTH = 2;

/** Cuts a document into sections, and cuts anew only around the chunks that have changed since. */
export class SectionCutter {
  #chunks: readonly Chunk[] = [];
  #sections: readonly Section[] = [];
  /** For each section, the index of the chunk in which it starts. */
  #starts: readonly number[] = [];

  /** The sections of a document that consists of `chunks`; those whose blocks are the same as before are the same objects. */
  cut(chunks: readonly Chunk[]): readonly Section[] {
    if (chunks === this.#chunks) return this.#sections;
    const common = commonEnds(this.#chunks, chunks);
    const shift = chunks.length - this.#chunks.length;
    const first = this.#lastBefore(common.start);
    const firstNew = chunks.length - common.end;
    const old = (block: Block, chunk: number) => (chunk < firstNew ? -1 : this.#find(block, chunk - shift));
    const middle = cutFrom(chunks, this.#starts[first] ?? 0, this.#sections[first]?.blocks[0] ?? null, old);
    const rest = middle.next < 0 ? this.#sections.length : middle.next;
    const kept = Math.max(0, first);
    const known = new Map(this.#sections.slice(kept, rest).map((section) => [section.blocks[0], section]));
    const made = middle.sections.map((section) => {
      const same = known.get(section.blocks[0]);
      return same && sameBlocks(same.blocks, section.blocks) ? same : section;
    });
    this.#chunks = chunks;
    this.#sections = this.#sections.slice(0, kept).concat(made, this.#sections.slice(rest));
    this.#starts = this.#starts.slice(0, kept).concat(
      middle.starts,
      this.#starts.slice(rest).map((start) => start + shift),
    );
    return this.#sections;
  }

  /** The last section that starts in a chunk before this one; -1 where none does. */
  #lastBefore(chunk: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#starts[middle]! < chunk) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The section that starts with a block, by the index that its chunk had; -1 where none does. */
  #find(block: Block, chunk: number): number {
    for (let index = this.#lastBefore(chunk) + 1; this.#starts[index] === chunk; index++) {
      if (this.#sections[index]!.blocks[0] === block) return index;
    }
    return -1;
  }
}

/**
 * Cuts from a block in a chunk on (from the chunk's start where it is null) up to the first section that `old` knows, by its first block
 * and its chunk: `next` is that one's index as `old` has it, or -1 at the end of the document.
 */
function cutFrom(
  chunks: readonly Chunk[],
  chunk: number,
  first: Block | null,
  old: (block: Block, chunk: number) => number,
): { sections: Section[]; starts: number[]; next: number } {
  const sections: Section[] = [];
  const starts: number[] = [];
  let blocks: Block[] | null = null;
  let waiting = first !== null;
  for (let index = chunk; index < chunks.length; index++) {
    for (const block of chunks[index]!.blocks) {
      if (waiting && block !== first) continue;
      waiting = false;
      if (blocks === null || startsSection(block)) {
        const next = blocks === null ? -1 : old(block, index);
        if (next >= 0) return { sections, starts, next };
        blocks = [];
        sections.push({ blocks });
        starts.push(index);
      }
      blocks.push(block);
    }
  }
  return { sections, starts, next: -1 };
}

function startsSection(block: Block): boolean {
  return block.depth > 0 && block.depth <= SECTION_DEPTH;
}

function sameBlocks(left: readonly Block[], right: readonly Block[]): boolean {
  return left.length === right.length && left.every((block, index) => block === right[index]);
}
