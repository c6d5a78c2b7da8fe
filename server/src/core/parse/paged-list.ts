import { firstWhere } from './search.ts';

/** A page is cut up when it has grown to more than twice as many items. */
const PAGE = 64;

/** Smaller ones go together with the next. */
const FEWEST = 16;

/**
 * A list that is never changed, and shares most of itself with those that are made of it: to replace some of its items costs a copy of
 * the page that they stand on, and a glance at the others, however long the list.
 */
export class PagedList<Item> implements Iterable<Item> {
  readonly length: number;
  /** The same arrays as in the list that it was made of, but where items were replaced. */
  readonly pages: readonly (readonly Item[])[];
  /** The index of the first item on each page. */
  readonly #starts: readonly number[];

  private constructor(pages: readonly (readonly Item[])[]) {
    const starts: number[] = [];
    let length = 0;
    for (const page of pages) {
      starts.push(length);
      length += page.length;
    }
    this.pages = pages;
    this.#starts = starts;
    this.length = length;
  }

  static of<Item>(items: readonly Item[]): PagedList<Item> {
    return new PagedList(cut(items));
  }

  /** Negative indices count from the end, as in arrays; undefined past either end. */
  at(index: number): Item | undefined {
    const place = index < 0 ? index + this.length : index;
    const page = this.#pageOf(place);
    return this.pages[page]?.[place - this.#starts[page]!];
  }

  *[Symbol.iterator](): Iterator<Item> {
    for (const page of this.pages) yield* page;
  }

  /** `make` is given the item first; what else it is given means nothing. */
  map<Value>(make: (item: Item) => Value): Value[] {
    return this.pages.flatMap((page) => page.map(make));
  }

  /** The items in `[start, end)`, both within the list. */
  slice(start: number, end = this.length): Item[] {
    if (start >= end) return [];
    const first = this.#pageOf(start);
    const last = this.#pageOf(end - 1);
    const from = this.#starts[first]!;
    const pages = this.pages.slice(first, last + 1);
    return (pages.length === 1 ? pages[0]! : pages.flat()).slice(start - from, end - from);
  }

  /** The list with `items` in the place of those in `[start, end)`, both within the list. */
  replaced(start: number, end: number, items: readonly Item[]): PagedList<Item> {
    if (this.length === 0) return PagedList.of(items);
    const first = this.#pageOf(Math.min(start, this.length - 1));
    let last = this.#pageOf(Math.min(Math.max(start, end), this.length - 1));
    const before = this.pages[first]!.slice(0, start - this.#starts[first]!);
    let after = this.pages[last]!.slice(end - this.#starts[last]!);
    if (before.length + items.length + after.length < FEWEST && last + 1 < this.pages.length) {
      last++;
      after = after.concat(this.pages[last]!);
    }
    const middle = cut(before.concat(items, after));
    return new PagedList(this.pages.slice(0, first).concat(middle, this.pages.slice(last + 1)));
  }

  /** The page that an item stands on; -1 for an index below 0. */
  #pageOf(index: number): number {
    return firstWhere(this.#starts.length, (page) => this.#starts[page]! > index) - 1;
  }
}

function cut<Item>(items: readonly Item[]): (readonly Item[])[] {
  if (items.length <= 2 * PAGE) return items.length > 0 ? [items] : [];
  const pages: (readonly Item[])[] = [];
  for (let at = 0; at < items.length; at += PAGE) pages.push(items.slice(at, at + PAGE));
  return pages;
}
