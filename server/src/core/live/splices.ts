import { commonEnds, commonEndsBy } from '../parse/common-ends.ts';
import type { BlockMark, LiveGroup, LiveItem, SentBlock, Splice } from './types.ts';

/** A stretch of a list that differs: `[start, end)` before, `[from, to)` after. */
interface Run {
  readonly start: number;
  end: number;
  readonly from: number;
  to: number;
}

/**
 * What makes one list of blocks of another, in order and without overlap: as little as an edit has changed, at the cost of a glance at each
 * group, and at each block from the first to the last group that has changed.
 */
export function splicesBetween(groupsBefore: readonly LiveGroup[], groupsAfter: readonly LiveGroup[]): Splice[] {
  const common = commonEnds(groupsBefore, groupsAfter);
  const between = (groups: readonly LiveGroup[]) =>
    groups.slice(common.start, groups.length - common.end).flatMap(({ items }) => items);
  const offset = groupsBefore.slice(0, common.start).reduce((sum, { items }) => sum + items.length, 0);
  const before = between(groupsBefore);
  const after = between(groupsAfter);
  const runs = runsBetween(before, after);
  const known = new Set(runs.flatMap(({ start, end }) => before.slice(start, end).map(({ key }) => key)));
  return runs.map(({ start, end, from, to }) => ({
    start: offset + start,
    remove: end - start,
    insert: after.slice(from, to).map((item) => toSend(item, known)),
  }));
}

/** A block with its content, unless its key is known. */
function toSend({ key, block, skip, marks }: LiveItem, known: ReadonlySet<string>): SentBlock {
  if (known.has(key)) return { key, skip, marks };
  const { role, html, lineCount, asWritten } = block;
  return { key, skip, marks, content: { role, html, lineCount, ...(asWritten && { asWritten }) } };
}

/** Where blocks came or went is one run; elsewhere they are compared one by one, since an edit may concern places far apart. */
function runsBetween(before: readonly LiveItem[], after: readonly LiveItem[]): Run[] {
  const ends = commonEndsBy(before, after, sameKey);
  const tail = before.length - ends.end;
  const shift = after.length - before.length;
  const runs: Run[] = [];
  const compare = (from: number, to: number, by: number) => {
    for (let index = from; index < to; index++) {
      if (!sameItem(before[index]!, after[index + by]!)) add(runs, index, index + 1, index + by, index + by + 1);
    }
  };
  compare(0, ends.start, 0);
  if (shift === 0) compare(ends.start, tail, 0);
  else add(runs, ends.start, tail, ends.start, tail + shift);
  compare(tail, before.length, shift);
  return runs;
}

function add(runs: Run[], start: number, end: number, from: number, to: number): void {
  const last = runs.at(-1);
  if (last?.end === start && last.to === from) {
    last.end = end;
    last.to = to;
  } else {
    runs.push({ start, end, from, to });
  }
}

function sameKey(a: LiveItem, b: LiveItem): boolean {
  return a.key === b.key;
}

/** Whether two blocks look alike, stand alike and are marked alike. */
function sameItem(a: LiveItem, b: LiveItem): boolean {
  return a === b || (a.key === b.key && a.skip === b.skip && sameMarks(a.marks, b.marks));
}

function sameMarks(a: LiveItem['marks'], b: LiveItem['marks']): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((mark, index) => sameMark(mark, b[index]!));
}

function sameMark(a: BlockMark, b: BlockMark): boolean {
  return a.start === b.start && a.end === b.end && a.rule === b.rule && a.message === b.message;
}

/**
 * The list after splices, as the receiver of a preview keeps it. `make` gives what it keeps of a block that it is sent; `known` is what it
 * kept of the one with the same key that gives way in this patch, `displaced` what stood in its place and does not come back, if any did.
 *
 * @throws where splices do not fit the list: it has to be asked for afresh
 */
export function applySplices<Kept extends { readonly key: string }>(
  list: readonly Kept[],
  splices: readonly Splice[],
  make: (sent: SentBlock, known: Kept | undefined, displaced: Kept | undefined) => Kept,
): Kept[] {
  const known = new Map<string, Kept>();
  for (const { start, remove } of splices) {
    if (start + remove > list.length) throw new RangeError('A patch that fits another list');
    for (const kept of list.slice(start, start + remove)) known.set(kept.key, kept);
  }
  const staying = new Set(splices.flatMap(({ insert }) => insert.map(({ key }) => key)));
  const after: Kept[] = [];
  let done = 0;
  for (const { start, remove, insert } of splices) {
    for (; done < start; done++) after.push(list[done]!);
    for (const [index, sent] of insert.entries()) {
      const there = index < remove ? list[start + index] : undefined;
      after.push(make(sent, known.get(sent.key), there && !staying.has(there.key) ? there : undefined));
    }
    done += remove;
  }
  for (; done < list.length; done++) after.push(list[done]!);
  return after;
}
