import type { Point } from 'unist';
import { LineCursor } from './lines.ts';

/** Finds the points of tree positions in a text: lines and columns from 1, UTF-16 offsets from 0. Offsets must be asked for in order. */
export class PointFinder {
  readonly #lines: LineCursor;
  #line = 1;

  constructor(text: string) {
    this.#lines = new LineCursor(text);
    this.#lines.advance();
  }

  at(offset: number): Point {
    while (offset >= this.#lines.next && this.#lines.next > this.#lines.end) {
      const { next } = this.#lines;
      this.#line++;
      if (!this.#lines.advance()) return { line: this.#line, column: 1 + offset - next, offset };
    }
    return { line: this.#line, column: 1 + offset - this.#lines.start, offset };
  }
}
