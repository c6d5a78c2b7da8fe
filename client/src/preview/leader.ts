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

  /** Whether a side that has moved at a time, in milliseconds, leads; if so, the other one follows for a while. */
  leads(side: Side, now: number): boolean {
    if (this.#side !== null && this.#side !== side && now < this.#until) return false;
    this.#side = side;
    this.#until = now + HOLD;
    return true;
  }
}
