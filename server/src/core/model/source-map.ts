import type { Span } from '../parse/types.ts';

/**
 * Maps offsets of a passage's text to the source, for text that leaves things out and stands for things decoded. Built piece by piece, in
 * order; pieces that follow on in both are one. Most passages are a single piece.
 */
export class SourceMap {
  /** Three numbers a piece: where it starts in the text, where it starts and where it ends in the source. */
  readonly #pieces: number[] = [];
  #textLength = 0;
  /** Whether the pieces stand in the same order in the source. */
  #inOrder = true;
  readonly #contentStart: number;
  readonly #contentEnd: number;

  /** Between `contentStart` and `contentEnd`, offsets in the source, stand the passage's text and the marks around it. */
  constructor(contentStart: number, contentEnd: number) {
    this.#contentStart = contentStart;
    this.#contentEnd = contentEnd;
  }

  /** Adds `length` units of text that stand for `[start, end)` of the source: one for one where both are equally long, else as a whole. */
  add(length: number, start: number, end: number): void {
    const pieces = this.#pieces;
    const last = pieces.length - 3;
    if (last >= 0 && start < pieces[last + 2]!) this.#inOrder = false;
    const verbatim = end - start === length;
    const lastVerbatim = last >= 0 && pieces[last + 2]! - pieces[last + 1]! === this.#textLength - pieces[last]!;
    if (verbatim && lastVerbatim && pieces[last + 2] === start) pieces[last + 2] = end;
    else pieces.push(this.#textLength, start, end);
    this.#textLength += length;
  }

  /** As `Passage.toSource`: offsets outside the text count as its start or end. */
  toSource(offset: number, side: 'before' | 'after'): number {
    const at = Math.min(Math.max(0, offset), this.#textLength);
    if (side === 'before' && at === 0) return this.#contentStart;
    if (side === 'after' && at === this.#textLength) return this.#contentEnd;
    const index = this.#pieceOf(side === 'before' ? at - 1 : at);
    const textStart = this.#pieces[index]!;
    const start = this.#pieces[index + 1]!;
    const end = this.#pieces[index + 2]!;
    const textEnd = this.#pieces[index + 3] ?? this.#textLength;
    if (end - start === textEnd - textStart) return start + at - textStart;
    return side === 'before' ? end : start;
  }

  /** The text that stands for any of `[start, end)` of the source, from its first unit to its last; null where none does. */
  toText(start: number, end: number): Span | null {
    const pieces = this.#pieces;
    let from = -1;
    let to = -1;
    for (let index = this.#firstFrom(start); index < pieces.length; index += 3) {
      if (this.#inOrder && pieces[index + 1]! >= end) break;
      const sourceStart = Math.max(start, pieces[index + 1]!);
      const sourceEnd = Math.min(end, pieces[index + 2]!);
      if (sourceStart >= sourceEnd) continue;
      const textStart = pieces[index]!;
      const textEnd = pieces[index + 3] ?? this.#textLength;
      const shift = textStart - pieces[index + 1]!;
      const verbatim = textEnd - textStart === pieces[index + 2]! - pieces[index + 1]!;
      if (from < 0) from = verbatim ? sourceStart + shift : textStart;
      to = verbatim ? sourceEnd + shift : textEnd;
    }
    return from < 0 ? null : { start: from, end: to };
  }

  /** The source of the last piece with any that ends at or before an offset of it; null where there is none. */
  pieceBefore(offset: number): Span | null {
    const pieces = this.#pieces;
    const from = this.#inOrder ? this.#firstFrom(offset) : pieces.length - 3;
    for (let index = Math.min(from, pieces.length - 3); index >= 0; index -= 3) {
      const start = pieces[index + 1]!;
      const end = pieces[index + 2]!;
      if (start < end && end <= offset) return { start, end };
    }
    return null;
  }

  /** Index of a piece before which none reaches beyond an offset of the source. */
  #firstFrom(offset: number): number {
    if (!this.#inOrder) return 0;
    let low = 0;
    let high = this.#pieces.length / 3;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#pieces[middle * 3 + 2]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low * 3;
  }

  /** Index of the piece that holds the unit of text at an offset. */
  #pieceOf(offset: number): number {
    let low = 0;
    let high = this.#pieces.length / 3 - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#pieces[middle * 3]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low * 3;
  }
}
