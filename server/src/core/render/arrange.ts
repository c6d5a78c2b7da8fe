import type { Role } from '../model/types.ts';

/** What is known of a block by who arranges it. */
interface WithRole {
  readonly role: Role;
}

/** A block; or the label of the further reading with its list, which belong together. */
export type Piece<Block> = readonly [Block] | readonly [label: Block, list: Block];

export interface ArrangedStory<Block> {
  /** False for what stands before the first headline. */
  readonly hasHeadline: boolean;
  readonly pieces: readonly Piece<Block>[];
}

/** The parts of a briefing, its footnotes apart: the title with its teaser, the stories, the credits. */
export interface Arrangement<Block> {
  readonly opening: readonly Block[];
  readonly stories: readonly ArrangedStory<Block>[];
  readonly closing: readonly Block[];
}

/** Arranges the blocks of a briefing, footnotes left out, as its reader understands it. Every block stands in one place, and their order is kept. */
export function arrange<Block extends WithRole>(blocks: readonly Block[]): Arrangement<Block> {
  const opening = countWhile(blocks, ({ role }) => role === 'title' || role === 'teaser');
  const end = blocks.length - countWhile(blocks.toReversed(), ({ role }) => role === 'credits');
  const closing = Math.max(opening, end);
  return {
    opening: blocks.slice(0, opening),
    stories: splitBefore(blocks.slice(opening, closing), ({ role }) => role === 'headline').map(storyOf),
    closing: blocks.slice(closing),
  };
}

function storyOf<Block extends WithRole>(blocks: readonly Block[]): ArrangedStory<Block> {
  const pieces: Piece<Block>[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    const next = blocks[index + 1];
    if (block.role === 'label' && next?.role === 'further-reading') {
      pieces.push([block, next]);
      index++;
    } else {
      pieces.push([block]);
    }
  }
  return { hasHeadline: blocks[0]?.role === 'headline', pieces };
}

function countWhile<T>(items: readonly T[], test: (item: T) => boolean): number {
  const other = items.findIndex((item) => !test(item));
  return other < 0 ? items.length : other;
}

function splitBefore<T>(items: readonly T[], starts: (item: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (!last || starts(item)) groups.push([item]);
    else last.push(item);
  }
  return groups;
}
