import type { Summary } from '../../server/src/lsp/protocol.ts';
import type { Layout, View } from '../src/preview/view.ts';
import { element } from './elements.ts';
import { filled, words } from './host.ts';

const LAYOUTS: readonly Layout[] = ['desktop', 'phone', 'mail'];

/** What the desk has to say at the top of the page: the briefing in numbers, what to mark in it, how to lay it out. */
export class Strip {
  readonly #count = element('p', { class: 'count' });
  readonly #figures = button('unsourced');
  readonly #findings = button('others');
  readonly #layouts = new Map(LAYOUTS.map((layout) => [layout, button(layout, words[layout])]));
  readonly element = element(
    'section',
    { class: 'strip', 'aria-label': words.toolbar },
    this.#count,
    element('div', { class: 'marks' }, this.#figures, this.#findings),
    element('div', { class: 'layouts', role: 'group', 'aria-label': words.layout }, ...this.#layouts.values()),
  );

  /** `choose` is told what somebody wants otherwise. */
  constructor(choose: (change: (view: View) => View) => void) {
    this.#figures.addEventListener('click', () => choose((view) => ({ ...view, figures: !view.figures })));
    this.#findings.addEventListener('click', () => choose((view) => ({ ...view, findings: !view.findings })));
    for (const [layout, chosen] of this.#layouts) {
      chosen.addEventListener('click', () => choose((view) => ({ ...view, layout })));
    }
    this.summary = null;
  }

  set view(view: View) {
    this.element.hidden = !view.desk;
    press(this.#figures, view.figures);
    press(this.#findings, view.findings);
    for (const [layout, chosen] of this.#layouts) press(chosen, layout === view.layout);
  }

  /** Null as long as it is not known. */
  set summary(summary: Summary | null) {
    const { words: count, readingMinutes, figures, unsourced, problems } = summary ?? NOTHING;
    const facts = [
      filled(words.words, count),
      filled(words.minutes, readingMinutes),
      filled(words.sourced, figures - unsourced),
    ];
    this.#count.textContent = summary ? facts.join(' · ') : '';
    this.#figures.textContent = filled(words.unsourced, unsourced);
    this.#figures.classList.toggle('none', unsourced === 0);
    const others = Math.max(0, problems - unsourced);
    this.#findings.textContent = others === 1 ? words.other : filled(words.others, others);
    this.#findings.classList.toggle('none', others === 0);
  }
}

const NOTHING = { words: 0, readingMinutes: 0, figures: 0, unsourced: 0, problems: 0 };

function button(className: string, label = ''): HTMLButtonElement {
  return element('button', { type: 'button', class: className }, label);
}

function press(toggle: HTMLButtonElement, pressed: boolean): void {
  toggle.setAttribute('aria-pressed', String(pressed));
}
