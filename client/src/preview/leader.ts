/** Of the two sides that scroll together. */
export type Side = 'editor' | 'preview';

/** So long after a side has led, in milliseconds, what moves on the other side follows it. */
export const HOLD = 250;

/**
 * Who leads when editor and preview scroll together. What follows also tells that it has moved, which must not lead back: whoever moves
 * first leads until it has rested.
 */
export class ScrollLeader {
  #side: Side | null = null;
  #until = 0;
  #sentTo: number | null = null;

  /**
   * Whether a side that has moved at a time, in milliseconds, leads; if so, the other one follows for a while. `line` is where it has come
   * to: one that tells late that it has gone where it was sent still follows.
   */
  leads(side: Side, now: number, line: number | null = null): boolean {
    const follows = this.#side !== null && this.#side !== side;
    if (follows && (now < this.#until || (line !== null && line === this.#sentTo))) return false;
    this.#side = side;
    this.#until = now + HOLD;
    return true;
  }

  /** The side that follows has been sent to a line. */
  sent(line: number): void {
    this.#sentTo = line;
  }
}
