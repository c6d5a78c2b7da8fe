import type { BlockMark } from '../../server/src/lsp/protocol.ts';
import { Block } from './block.ts';
import { element } from './elements.ts';
import { words } from './host.ts';
import { WHOLE } from './mark-text.ts';

/** How long a note stays after the pointer has left its mark, in milliseconds: long enough to go and read it. */
const LINGER = 200;

/** Between a mark and its note, and between a note and the edge of the page, in pixels. */
const GAP = 6;

/** What there is to say of the mark that has the focus, or the pointer. */
export class Note {
  readonly element = element('div', { class: 'note', id: 'note', role: 'tooltip', hidden: '' });
  #of: Element | null = null;
  #timer = 0;

  constructor() {
    document.addEventListener('focusin', ({ target }) => this.#about(markIn(target)));
    document.addEventListener('mouseover', ({ target }) => {
      if (target instanceof Element && target.closest('.note')) return void clearTimeout(this.#timer);
      const mark = target instanceof Element ? target.closest('[data-mark]') : null;
      if (mark) this.#about(mark);
      else if (this.#of) this.#hideSoon();
    });
    document.addEventListener('focusout', () => this.hide());
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.hide();
    });
    window.addEventListener('scroll', () => this.hide());
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#of?.removeAttribute('aria-describedby');
    this.#of = null;
    this.element.hidden = true;
  }

  #hideSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.hide(), LINGER);
  }

  #about(mark: Element | null): void {
    clearTimeout(this.#timer);
    if (mark === this.#of && mark) return;
    this.hide();
    const marks = mark && marksOf(mark);
    if (!marks) return;
    this.#of = mark.closest('a[href], summary') ?? mark;
    this.element.replaceChildren(...marks.map(remark), element('p', { class: 'hint' }, words.toSource));
    this.element.hidden = false;
    this.#of.setAttribute('aria-describedby', this.element.id);
    this.#put(mark.getClientRects()[0] ?? mark.getBoundingClientRect());
  }

  /** Below the mark where there is room, else above. */
  #put({ left, top, bottom }: DOMRect): void {
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const { clientWidth, clientHeight } = document.documentElement;
    const below = bottom + GAP + height <= clientHeight;
    const x = Math.max(GAP, Math.min(left, clientWidth - width - GAP));
    const y = below ? bottom + GAP : Math.max(GAP, top - GAP - height);
    this.element.style.transform = `translate(${x}px, ${y}px)`;
  }
}

function remark({ message, rule, severity }: BlockMark): HTMLElement {
  return element('p', { class: `remark ${severity}` }, message, ' ', element('span', { class: 'rule' }, rule));
}

/** The mark that the focus is on, or in. */
function markIn(target: EventTarget | null): Element | null {
  if (!(target instanceof Element) || target.tagName === 'MAIN') return null;
  return target.closest('[data-mark]') ?? target.querySelector('[data-mark]');
}

/** What a mark says; null for what is none. */
function marksOf(mark: Element): readonly BlockMark[] | null {
  const block = blockAround(mark);
  const index = Number(mark.getAttribute('data-mark'));
  if (!block) return null;
  return index === WHOLE ? block.clusters.onBlock : (block.clusters.inText[index]?.marks ?? null);
}

/** The block in which an element stands. */
export function blockAround(inner: Element): Block | null {
  for (let at: Element | null = inner; at; at = at.parentElement) {
    const block = Block.of(at);
    if (block) return block;
  }
  return null;
}
