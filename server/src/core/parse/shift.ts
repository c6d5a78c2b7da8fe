/**
 * How far chunks have moved since their places were written down: those from one place on, and all alike. While somebody types in one
 * paragraph nothing is written into the chunks after it.
 */
export class Shift {
  /** The UTF-16 offset, as written down, at which the first of them starts; infinite where none has moved. */
  from = Number.POSITIVE_INFINITY;
  units = 0;
  lines = 0;

  /** All that starts at `from` or after it, as written down, moves on. There must be no other place from which on chunks have moved. */
  add(from: number, units: number, lines: number): void {
    this.from = from;
    this.units += units;
    this.lines += lines;
  }

  clear(): void {
    this.from = Number.POSITIVE_INFINITY;
    this.units = 0;
    this.lines = 0;
  }
}
