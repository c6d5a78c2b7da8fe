import { commonEndsOfPages } from '../parse/common-ends.ts';
import { PagedList } from '../parse/paged-list.ts';

/** What came and went between one list and the next. */
export interface ListChange<Value> {
  readonly removed: readonly Value[];
  readonly added: readonly Value[];
}

/** A value for each item of a list: where the list changes in its middle, as by an edit, those before and after it are kept. */
export class KeptList<Item, Value> {
  #items = PagedList.of<Item>([]);
  #values = PagedList.of<Value>([]);

  /**
   * The values for `items`, the same list as long as these are the same; `make` is given an item and its index, `onChange` is told what
   * differs from the last call.
   */
  update(
    items: PagedList<Item>,
    make: (item: Item, index: number) => Value,
    onChange?: (change: ListChange<Value>) => void,
  ): PagedList<Value> {
    const { start, end } = commonEndsOfPages(this.#items, items);
    const before = this.#values;
    if (start + end < Math.max(items.length, before.length)) {
      const removed = before.slice(start, before.length - end);
      const added = items.slice(start, items.length - end).map((item, index) => make(item, start + index));
      this.#values = before.replaced(start, before.length - end, added);
      onChange?.({ removed, added });
    }
    this.#items = items;
    return this.#values;
  }
}
