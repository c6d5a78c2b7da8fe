import type { Block, Chunk, Section } from './types.ts';

/** The deepest heading that starts a section: those of titles and headlines do, whatever the template makes of them. */
const SECTION_DEPTH = 2;

/**
 * Cuts a document into sections.
 *
 * @param previous the sections before an edit: those whose blocks are the same are given back as they are
 */
export function sectionsOf(chunks: readonly Chunk[], previous: readonly Section[]): Section[] {
  const known = new Map(previous.map((section) => [section.blocks[0], section]));
  const sections: Section[] = [];
  let blocks: Block[] = [];
  const end = () => {
    if (blocks.length === 0) return;
    const old = known.get(blocks[0]);
    sections.push(old && sameBlocks(old.blocks, blocks) ? old : { blocks });
    blocks = [];
  };
  for (const chunk of chunks) {
    for (const block of chunk.blocks) {
      if (startsSection(block)) end();
      blocks.push(block);
    }
  }
  end();
  return sections;
}

function startsSection(block: Block): boolean {
  return block.depth > 0 && block.depth <= SECTION_DEPTH;
}

function sameBlocks(left: readonly Block[], right: readonly Block[]): boolean {
  return left.length === right.length && left.every((block, index) => block === right[index]);
}
