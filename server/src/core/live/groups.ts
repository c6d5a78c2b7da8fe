import { commonEnds, commonEndsBy } from '../parse/common-ends.ts';
import type { RenderedBlock } from '../render/types.ts';
import type { BlockMark, LiveGroup, LiveItem } from './types.ts';

/** What is needed to put groups of blocks in their places. */
interface Placing {
  /** The groups as they are rendered now: the same array for one that an edit has left alone. */
  readonly groups: readonly (readonly RenderedBlock[])[];
  /** The indices of those whose marks may have changed, though their blocks have not. */
  readonly touched: ReadonlySet<number>;
  marksOf(block: RenderedBlock): readonly BlockMark[];
}

/** Groups in their places, those that stand as before being the same objects. A block that shows what stood there before, though it was made anew, keeps its key. */
export function placeGroups(before: readonly LiveGroup[], { groups, touched, marksOf }: Placing): readonly LiveGroup[] {
  const { start, end } = commonEndsBy(before, groups, ({ blocks }, group) => blocks === group);
  const shift = before.length - groups.length;
  const known = knownItems(before.slice(start, before.length - end), groups.slice(start, groups.length - end));
  let last: RenderedBlock | null = null;
  return groups.map((blocks, index) => {
    const same = index < start ? before[index] : index >= groups.length - end ? before[index + shift] : undefined;
    const previous = last;
    last = blocks.at(-1) ?? last;
    // The lines inside a group cannot have changed without its blocks.
    const stands = same && (blocks.length === 0 || same.items[0]!.skip === linesBetween(previous, blocks[0]!));
    if (same && stands && !touched.has(index)) return same;
    const items = blocks.map((block, at) => {
      const skip = linesBetween(blocks[at - 1] ?? previous, block);
      return itemOf(block, skip, marksOf(block), same ? same.items[at] : known.get(block));
    });
    return { blocks, items };
  });
}

/** Footnotes in their places, which follow the order of their calls: text between any two of them may have come or gone. */
export function placeNotes(
  before: LiveGroup,
  blocks: readonly RenderedBlock[],
  isTouched: boolean,
  marksOf: (block: RenderedBlock) => readonly BlockMark[],
): LiveGroup {
  const same = before.blocks === blocks;
  const known = same ? null : knownItems([before], [blocks]);
  const skipTo = (block: RenderedBlock, at: number) => linesBetween(blocks[at - 1] ?? null, block);
  if (same && !isTouched && blocks.every((block, at) => before.items[at]!.skip === skipTo(block, at))) return before;
  const items = blocks.map((block, at) => {
    const item = known ? known.get(block) : before.items[at];
    const marks = same && !isTouched ? item!.marks : marksOf(block);
    return itemOf(block, skipTo(block, at), marks, item);
  });
  return { blocks, items };
}

/** Of blocks that have taken the place of others, the item that showed the same there. */
function knownItems(
  before: readonly LiveGroup[],
  groups: readonly (readonly RenderedBlock[])[],
): ReadonlyMap<RenderedBlock, LiveItem> {
  const items = before.flatMap((group) => group.items);
  const blocks = groups.flat();
  const { start, end } = commonEndsBy(items, blocks, looksLike);
  const shift = items.length - blocks.length;
  const known = new Map<RenderedBlock, LiveItem>();
  for (const [index, block] of blocks.entries()) {
    if (index < start) known.set(block, items[index]!);
    else if (index >= blocks.length - end) known.set(block, items[index + shift]!);
  }
  return known;
}

function itemOf(
  block: RenderedBlock,
  skip: number,
  marks: readonly BlockMark[],
  known: LiveItem | undefined,
): LiveItem {
  if (known?.block === block && known.skip === skip && known.marks === marks) return known;
  return { key: known?.key ?? block.key, block, skip, marks };
}

/** Lines of the source from the start of one block, or of the document, to that of another. */
function linesBetween(from: RenderedBlock | null, to: RenderedBlock): number {
  return to.line - (from?.line ?? 0);
}

function looksLike({ block: a }: LiveItem, b: RenderedBlock): boolean {
  return (
    a === b || (a.html === b.html && a.role === b.role && a.lineCount === b.lineCount && a.asWritten === b.asWritten)
  );
}

/** What two lists do not have in common: what stands in the first between their common ends, and in the second. */
export function differing<Item>(before: readonly Item[], after: readonly Item[]): Item[] {
  const { start, end } = commonEnds(before, after);
  return before.slice(start, before.length - end).concat(after.slice(start, after.length - end));
}
