/**
 * Keeps one value for each object, good for one key: asked with another key, or for another object, it is made anew. Holds on to
 * nothing that the rest of the program has let go of.
 */
export class Memo<Subject extends object, Key, Value> {
  readonly #kept = new WeakMap<Subject, { key: Key; value: Value }>();
  readonly #same: (a: Key, b: Key) => boolean;

  constructor(same: (a: Key, b: Key) => boolean = Object.is) {
    this.#same = same;
  }

  get(subject: Subject, key: Key, make: () => Value): Value {
    const kept = this.#kept.get(subject);
    if (kept && this.#same(kept.key, key)) return kept.value;
    const value = make();
    this.#kept.set(subject, { key, value });
    return value;
  }
}
