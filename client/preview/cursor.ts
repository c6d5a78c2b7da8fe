import type { Briefing } from './briefing.ts';
import { element } from './elements.ts';
import { elementAtLine } from './places.ts';

/** The bar beside what the editor's cursor is on. */
export class Cursor {
  readonly element = element('div', { class: 'cursor', 'aria-hidden': 'true', hidden: '' });
  readonly #briefing: Briefing;
  #line: number | null = null;

  constructor(briefing: Briefing) {
    this.#briefing = briefing;
    new ResizeObserver(() => this.update()).observe(briefing.main);
  }

  set line(line: number | null) {
    this.#line = line;
    this.update();
  }

  /** Moves the bar after the text has moved. */
  update(): void {
    const shown = this.#line === null ? null : elementAtLine(this.#line, this.#briefing);
    this.element.hidden = shown === null || this.element.parentElement === null;
    if (!shown || !this.element.parentElement) return;
    const sheet = this.element.parentElement.getBoundingClientRect();
    const { top, height } = shown.getBoundingClientRect();
    this.element.style.top = `${top - sheet.top}px`;
    this.element.style.height = `${height}px`;
  }
}
