import { commonEndsOfPages } from './common-ends.ts';
import { PagedList } from './paged-list.ts';
import { firstWhere } from './search.ts';
import type { Block, Chunk, Section } from './types.ts';

/** The deepest heading that starts a section: those of titles and headlines do, whatever the template makes of them. */
const SECTION_DEPTH = 2;

/** Cuts a document into sections, and cuts anew only around the chunks that have changed since. */
export class SectionCutter {
  #chunks = PagedList.of<Chunk>([]);
  #sections = PagedList.of<Section>([]);
  /** For each section, the index of the chunk in which it starts. */
  #starts = PagedList.of<number>([]);

  /** The sections of a document that consists of `chunks`; those whose blocks are the same as before are the same objects. */
  cut(chunks: PagedList<Chunk>): PagedList<Section> {
    if (chunks === this.#chunks) return this.#sections;
    const common = commonEndsOfPages(this.#chunks, chunks);
    const shift = chunks.length - this.#chunks.length;
    const first = this.#lastBefore(common.start);
    const firstNew = chunks.length - common.end;
    const old = (block: Block, chunk: number) => (chunk < firstNew ? -1 : this.#find(block, chunk - shift));
    const from = first < 0 ? 0 : this.#starts.at(first)!;
    const middle = cutFrom(chunks, from, first < 0 ? null : this.#sections.at(first)!.blocks[0]!, old);
    const rest = middle.next < 0 ? this.#sections.length : middle.next;
    const kept = Math.max(0, first);
    const known = new Map(this.#sections.slice(kept, rest).map((section) => [section.blocks[0], section]));
    const made = middle.sections.map((section) => {
      const same = known.get(section.blocks[0]);
      return same && sameBlocks(same.blocks, section.blocks) ? same : section;
    });
    this.#chunks = chunks;
    this.#sections = this.#sections.replaced(kept, rest, made);
    // Typing moves none of those that follow; a chunk more or less moves all of them.
    const end = shift === 0 ? rest : this.#starts.length;
    const moved = this.#starts.slice(rest, end).map((start) => start + shift);
    this.#starts = this.#starts.replaced(kept, end, middle.starts.concat(moved));
    return this.#sections;
  }

  /** The last section that starts in a chunk before this one; -1 where none does. */
  #lastBefore(chunk: number): number {
    return firstWhere(this.#starts.length, (section) => this.#starts.at(section)! >= chunk) - 1;
  }

  /** The section that starts with a block, by the index that its chunk had; -1 where none does. */
  #find(block: Block, chunk: number): number {
    for (let index = this.#lastBefore(chunk) + 1; this.#starts.at(index) === chunk; index++) {
      if (this.#sections.at(index)!.blocks[0] === block) return index;
    }
    return -1;
  }
}

/**
 * Cuts from a block in a chunk on (from the chunk's start where it is null) up to the first section that `old` knows, by its first block
 * and its chunk: `next` is that one's index as `old` has it, or -1 at the end of the document.
 */
function cutFrom(
  chunks: PagedList<Chunk>,
  chunk: number,
  first: Block | null,
  old: (block: Block, chunk: number) => number,
): { sections: Section[]; starts: number[]; next: number } {
  const sections: Section[] = [];
  const starts: number[] = [];
  let blocks: Block[] | null = null;
  let waiting = first !== null;
  for (let index = chunk; index < chunks.length; index++) {
    for (const block of chunks.at(index)!.blocks) {
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
