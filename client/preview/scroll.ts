import type { Briefing } from './briefing.ts';
import { lineAtTop, topOfLine } from './line-map.ts';
import { placesIn } from './places.ts';

/** What moves the page by less, in pixels, is no scrolling but rounding, or the browser that holds the text still while images load. */
const STILL = 2;

/** Scrolls the page along with an editor, and tells when its reader scrolls it. */
export class Scroll {
  readonly #briefing: Briefing;
  readonly #strip: Element;
  readonly #scrolled: (line: number) => void;
  /** The line at the top that both sides know of. */
  #line = 0;
  #frame = 0;

  /**
   * @param strip what covers the top of the page
   * @param scrolled is told the line at the top when the reader has scrolled, with a fraction
   */
  constructor(briefing: Briefing, strip: Element, scrolled: (line: number) => void) {
    this.#briefing = briefing;
    this.#strip = strip;
    this.#scrolled = scrolled;
    window.addEventListener('scroll', () => {
      // Once a frame is often enough.
      if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#look());
    });
  }

  /** Brings a line to the top, as far as the page goes; one that is hidden, when it is shown again. */
  to(line: number): void {
    // Nothing has a place while the mail is shown.
    if (!this.#briefing.main.checkVisibility()) {
      this.#line = line;
      return;
    }
    const places = placesIn(this.#briefing);
    const top = line <= 0 ? 0 : topOfLine(line, places) - this.#covered();
    window.scrollTo({ top, behavior: 'instant' });
    // At the end of the page another line stays at the top.
    this.#line = lineAtTop(window.scrollY + this.#covered(), places);
  }

  /** The line at the top. */
  get line(): number {
    return this.#line;
  }

  #look(): void {
    this.#frame = 0;
    if (!this.#briefing.main.checkVisibility()) return;
    const places = placesIn(this.#briefing);
    const top = window.scrollY + this.#covered();
    if (Math.abs(topOfLine(this.#line, places) - top) < STILL) return;
    this.#line = window.scrollY <= 0 ? 0 : lineAtTop(top, places);
    this.#scrolled(this.#line);
  }

  #covered(): number {
    return this.#strip.getBoundingClientRect().height;
  }
}
