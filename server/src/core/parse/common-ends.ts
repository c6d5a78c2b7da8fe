import type { PagedList } from './paged-list.ts';

/** How many items two lists share at their start, and, of the rest, at their end. */
export interface CommonEnds {
  readonly start: number;
  readonly end: number;
}

/** Compares by identity, without looking into the items: what an edit leaves alone is found at the cost of a glance at each. */
export function commonEnds(before: readonly unknown[], after: readonly unknown[]): CommonEnds {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { start, end };
}

/** The same for items that are equal by what they say. */
export function commonEndsBy<Before, After>(
  before: readonly Before[],
  after: readonly After[],
  same: (before: Before, after: After) => boolean,
): CommonEnds {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && same(before[start]!, after[start]!)) start++;
  let end = 0;
  while (end < most - start && same(before[before.length - 1 - end]!, after[after.length - 1 - end]!)) end++;
  return { start, end };
}

/** The same by identity for long lists, at the cost of a glance at each page that they share. */
export function commonEndsOfPages<Item>(before: PagedList<Item>, after: PagedList<Item>): CommonEnds {
  const pages = commonEnds(before.pages, after.pages);
  const sum = (shared: readonly (readonly Item[])[]) => shared.reduce((count, { length }) => count + length, 0);
  const start = sum(before.pages.slice(0, pages.start));
  const end = sum(before.pages.slice(before.pages.length - pages.end));
  const rest = commonEnds(before.slice(start, before.length - end), after.slice(start, after.length - end));
  return { start: start + rest.start, end: end + rest.end };
}
