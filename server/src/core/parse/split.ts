import { findFrontMatterFence, isFrontMatterFence } from './front-matter-fence.ts';
import { LineCursor } from './lines.ts';
import { Splitter } from './splitter.ts';

const BOM = '\uFEFF';

/** The text of a chunk, before anything in it is parsed. */
export interface Piece {
  /** A byte order mark and front matter are no Markdown, and chunks of their own. */
  readonly kind: 'markdown' | 'front-matter' | 'bom';
  readonly text: string;
  /** Number of line breaks in `text`. */
  readonly lineCount: number;
}

/** What follows the text to be split, already split before: only as much of it is taken as the new text changes. */
export type Following = (index: number) => string | undefined;

export interface SplitResult {
  readonly pieces: readonly Piece[];
  /** How many of the pieces that followed had to be taken in. */
  readonly taken: number;
}

/**
 * Splits source text into the pieces that are parsed one by one, in time linear in what it reads.
 *
 * @param text whole lines, but for the end of the document
 * @param atStart whether the text stands at the start of the document, where a byte order mark and front matter may stand
 * @param following the old pieces after the text: they are taken in until one starts where a new piece would start as well
 */
export function split(text: string, atStart = true, following: Following = () => undefined): SplitResult {
  const builder = new PieceBuilder();
  let from = 0;
  if (atStart && text.startsWith(BOM)) {
    builder.pieces.push({ kind: 'bom', text: BOM, lineCount: 0 });
    from = 1;
  }
  if (atStart && opensFrontMatter(text, from) && closesFrontMatter(text, from, following)) builder.openFrontMatter();
  builder.read(text, from);
  let taken = 0;
  for (let next = following(0); next !== undefined; next = following(taken)) {
    if (!builder.readOn(next)) break;
    taken++;
  }
  builder.finish();
  return { pieces: builder.pieces, taken };
}

/** True where a text, from an offset on, starts as front matter does, closed or not. */
export function opensFrontMatter(text: string, from: number): boolean {
  return isFrontMatterFence(text, from);
}

function closesFrontMatter(text: string, from: number, following: Following): boolean {
  const lines = new LineCursor(text, from);
  lines.advance();
  if (lines.next < text.length && findFrontMatterFence(text, lines.next) !== -1) return true;
  for (let index = 0, next = following(0); next !== undefined; next = following(++index)) {
    if (findFrontMatterFence(next, 0) !== -1) return true;
  }
  return false;
}

class PieceBuilder {
  readonly pieces: Piece[] = [];
  readonly #splitter = new Splitter();
  /** What earlier texts gave to the piece at hand: joined once, when it ends. */
  #parts: string[] = [];
  #lineCount = 0;
  #kind: Piece['kind'] = 'markdown';

  openFrontMatter(): void {
    this.#splitter.openFrontMatter();
    this.#kind = 'front-matter';
  }

  read(text: string, from: number): void {
    this.#lines(text, new LineCursor(text, from), from);
  }

  /** Reads an old piece; false, and nothing is read, where a new piece starts with it. */
  readOn(text: string): boolean {
    const lines = new LineCursor(text);
    if (lines.advance()) {
      if (this.#splitter.line(text, lines.start, lines.end)) return false;
      this.#countLine(lines);
    }
    this.#lines(text, lines, 0);
    return true;
  }

  finish(): void {
    if (this.#parts.length > 0) this.#end('');
  }

  #lines(text: string, lines: LineCursor, from: number): void {
    let start = from;
    while (lines.advance()) {
      if (this.#splitter.line(text, lines.start, lines.end)) {
        this.#end(text.slice(start, lines.start));
        start = lines.start;
      }
      this.#countLine(lines);
    }
    if (start < text.length) this.#parts.push(text.slice(start));
  }

  #countLine(lines: LineCursor): void {
    if (lines.next > lines.end) this.#lineCount++;
  }

  #end(last: string): void {
    this.#parts.push(last);
    this.pieces.push({ kind: this.#kind, text: this.#parts.join(''), lineCount: this.#lineCount });
    this.#parts = [];
    this.#lineCount = 0;
    this.#kind = 'markdown';
  }
}
