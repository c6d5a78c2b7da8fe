/**
 * Walks over the lines of a text. `\n`, `\r\n` and a lone `\r` end a line, as in Markdown and in the Language Server Protocol.
 * Reads each character once, whatever the mix of line breaks.
 */
export class LineCursor {
  /** UTF-16 offset at which the current line starts. */
  start = 0;
  /** Where its text ends: the offset of its line break, or the text's length. */
  end = 0;
  /** Where the next line starts; equal to `end` on a last line without a line break. */
  next = 0;
  readonly #text: string;
  #lineFeed = -1;
  #carriageReturn = -1;

  constructor(text: string, from = 0) {
    this.#text = text;
    this.next = from;
  }

  /** Moves to the next line; false where there is none left. A text that ends with a line break has no empty last line. */
  advance(): boolean {
    const { length } = this.#text;
    if (this.next >= length) return false;
    this.start = this.next;
    if (this.#lineFeed < this.start) this.#lineFeed = this.#find('\n');
    if (this.#carriageReturn < this.start) this.#carriageReturn = this.#find('\r');
    this.end = Math.min(this.#lineFeed, this.#carriageReturn);
    const pair = this.#carriageReturn + 1 === this.#lineFeed;
    this.next = Math.min(length, this.end + (this.#carriageReturn === this.end && pair ? 2 : 1));
    return true;
  }

  #find(lineBreak: string): number {
    const index = this.#text.indexOf(lineBreak, this.start);
    return index === -1 ? this.#text.length : index;
  }
}

/** Number of line breaks in `[0, end)` of a text; a `\r\n` that `end` cuts in two is not counted. */
export function countLineBreaks(text: string, end = text.length): number {
  const lines = new LineCursor(text);
  let count = 0;
  while (lines.advance() && lines.next <= end) if (lines.next > lines.end) count++;
  return count;
}

/** True where a text ends with a line break. */
export function endsLine(text: string): boolean {
  return text.endsWith('\n') || text.endsWith('\r');
}
