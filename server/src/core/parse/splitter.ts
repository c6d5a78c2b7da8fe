import { isFrontMatterFence } from './front-matter-fence.ts';
import {
  closesFence,
  type Fence,
  isIndented,
  listMarkerLength,
  maybeHtmlBlock,
  openingFence,
  openingHtml,
  skipBlanks,
} from './line-kinds.ts';

const BOM = 0xfeff;

/**
 * Decides, line by line, where a new chunk starts: where whatever stands before cannot change how Markdown reads what follows.
 * That is a line that follows a blank one, is not indented and is not itself blank, while no code fence and no HTML block that goes on over
 * blank lines is open: such a line closes every container. A list is the exception, which goes on if the line is another item.
 *
 * Where it cannot be told whether a fence or an HTML block belongs to the root or to a list item, the splitter gives up: the
 * rest is one chunk, which costs time but is always right.
 */
export class Splitter {
  #afterBlank = false;
  #list = false;
  #fence: Fence | null = null;
  #htmlEnd: RegExp | null = null;
  /** A block that may be HTML of kind 6 or 7 goes on up to the next blank line: what looks like an opener in it may be none. */
  #maybeHtml = false;
  #gaveUp = false;
  #frontMatter: 'none' | 'open' | 'closed' = 'none';

  /** The next line opens front matter, whose closing fence is known to follow. */
  openFrontMatter(): void {
    this.#frontMatter = 'open';
  }

  /**
   * Takes the next line: `[start, end)` of `text`, its line break left out.
   * @returns true where a new chunk starts with it
   */
  line(text: string, start: number, end: number): boolean {
    const at = skipBlanks(text, start, end);
    if (this.#frontMatter !== 'none') return this.#afterFrontMatter(text, start, at, end);
    if (at === end) {
      this.#afterBlank = true;
      this.#maybeHtml = false;
      return false;
    }
    const boundary = this.#afterBlank && at === start && this.#mayStart(text, at);
    if (boundary) this.#list = false;
    this.#afterBlank = false;
    if (!this.#gaveUp) this.#read(text, start, at, end);
    return boundary;
  }

  #afterFrontMatter(text: string, start: number, at: number, end: number): boolean {
    if (this.#frontMatter === 'open') {
      if (this.#opened && isFrontMatterFence(text, start)) this.#frontMatter = 'closed';
      this.#opened = true;
      return false;
    }
    if (at === end) return false;
    this.#frontMatter = 'none';
    this.#read(text, start, at, end);
    return true;
  }
  #opened = false;

  #mayStart(text: string, at: number): boolean {
    if (this.#gaveUp || this.#fence || this.#htmlEnd) return false;
    // micromark takes a byte order mark at the start of what it is given for one of the file.
    if (text.charCodeAt(at) === BOM) return false;
    return !(this.#list && listMarkerLength(text, at) > 0);
  }

  #read(text: string, start: number, at: number, end: number): void {
    if (this.#fence) {
      if (!isIndented(text, start, end) && closesFence(this.#fence, text, at, end)) this.#fence = null;
      return;
    }
    if (this.#htmlEnd) {
      if (this.#htmlEnd.test(text.slice(start, end))) this.#htmlEnd = null;
      return;
    }
    if (isIndented(text, start, end)) return;
    const marker = listMarkerLength(text, at);
    if (marker > 0) this.#list = true;
    const content = marker > 0 ? skipBlanks(text, at + marker, end) : at;
    const fence = openingFence(text, content, end);
    const html = fence ? null : openingHtml(text, content, end);
    if (!fence && html === null) {
      if (maybeHtmlBlock(text, at)) this.#maybeHtml = true;
    } else if (this.#maybeHtml || marker > 0 || (this.#list && at > start)) {
      this.#gaveUp = true;
    } else {
      this.#fence = fence;
      this.#htmlEnd = html ?? null;
    }
  }
}
