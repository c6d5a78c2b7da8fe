import { isFrontMatterFence } from './front-matter-fence.ts';
import {
  closesFence,
  type Fence,
  footnoteMarkerLength,
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
  /** The chunk has a list item or a footnote, in which an indented line may stand. */
  #item = false;
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
    if (boundary) this.#list = this.#item = false;
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
    const indented = isIndented(text, start, end);
    if (indented && !this.#item) return;
    if (!indented && listMarkerLength(text, at) > 0) this.#list = true;
    const content = skipMarkers(text, at, end);
    if (content > at) this.#item = true;
    const fence = openingFence(text, content, end);
    const html = fence ? null : openingHtml(text, content, end);
    // Opened and closed on the same line.
    if (html === undefined) return;
    if (!fence && !html) {
      if (maybeHtmlBlock(text, at)) this.#maybeHtml = true;
    } else if (this.#maybeHtml || content > at || (this.#item && at > start)) {
      this.#gaveUp = true;
    } else {
      this.#fence = fence;
      this.#htmlEnd = html;
    }
  }
}

/** Offset of what stands after the markers of list items and footnotes at an offset. */
function skipMarkers(text: string, at: number, end: number): number {
  let content = at;
  for (;;) {
    const marker = listMarkerLength(text, content) || footnoteMarkerLength(text, content);
    if (marker === 0) return content;
    content = skipBlanks(text, content + marker, end);
  }
}
