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
