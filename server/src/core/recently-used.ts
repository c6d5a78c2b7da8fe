/** Remembers the items that were used last, up to a number; the one that was not used for longest makes room for the next. */
export class RecentlyUsed<Item> {
  readonly #items = new Set<Item>();
  readonly #most: number;
  readonly #onLeave: (item: Item) => void;

  /** `most`: how many items stay; at least one. `onLeave` is told which one goes. */
  constructor(most: number, onLeave: (item: Item) => void) {
    this.#most = Math.max(1, most);
    this.#onLeave = onLeave;
  }

  use(item: Item): void {
    // A set keeps the order in which its items came in.
    this.#items.delete(item);
    this.#items.add(item);
    if (this.#items.size <= this.#most) return;
    const [oldest] = this.#items;
    this.#items.delete(oldest!);
    this.#onLeave(oldest!);
  }
}
