import { Idiomorph } from 'idiomorph';
import type { BlockContent, BlockMark, SentBlock } from '../../server/src/lsp/protocol.ts';
import type { View } from '../src/preview/view.ts';
import { type BlockClusters, clustersOf } from './clusters.ts';
import { element } from './elements.ts';
import { words } from './host.ts';
import { markText } from './mark-text.ts';

/** How blocks are shown at the moment. */
export interface Showing {
  readonly view: View;
  /** Where relative addresses of images start. */
  readonly folder: string;
}

/** A block of the briefing and the element that shows it, which it may have from a block that gave way to it. */
export class Block {
  readonly key: string;
  readonly skip: number;
  readonly marks: readonly BlockMark[];
  readonly content: BlockContent;
  readonly element: HTMLElement;
  clusters: BlockClusters = { inText: [], onBlock: [] };
  static readonly #of = new WeakMap<Element, Block>();

  /** The block that an element shows, or null. */
  static of(shown: Element): Block | null {
    return Block.#of.get(shown) ?? null;
  }

  /** `before` is the block whose element this one takes over. */
  constructor({ key, skip, marks }: SentBlock, content: BlockContent, before: Block | undefined, showing: Showing) {
    this.key = key;
    this.skip = skip;
    this.marks = marks;
    this.content = content;
    const looksTheSame = before?.content === content && before.marks === marks;
    this.clusters = before?.clusters ?? this.clusters;
    this.element = before?.element ?? this.#build(showing);
    if (before && !looksTheSame) this.show(showing);
    Block.#of.set(this.element, this);
  }

  get role(): BlockContent['role'] {
    return this.content.role;
  }

  /** Whether it says more, or less, when the view is another. */
  get goesWithView(): boolean {
    return this.marks.length > 0 || this.content.asWritten !== undefined;
  }

  /** Shows the block by changing of its element what has to change: what is selected, focused or loaded stays. */
  show(showing: Showing): void {
    Idiomorph.morph(this.element, this.#build(showing), {
      morphStyle: 'outerHTML',
      callbacks: { beforeAttributeUpdated: (name, node) => name !== 'class' || !node.classList.contains('missing') },
    });
  }

  #build({ view, folder }: Showing): HTMLElement {
    const template = element('template');
    template.innerHTML = this.content.html;
    const { content } = template;
    const note = this.role === 'footnote' ? content.firstElementChild : null;
    const built = note instanceof HTMLElement ? note : element('div', { class: 'block' }, content);
    built.dataset.line = '0';
    for (const image of built.querySelectorAll('img')) resolve(image, folder);
    this.clusters = clustersOf(this.marks, view, built.textContent.length);
    markText(built, this.clusters);
    // After all text, whose offsets it must not move.
    const { asWritten } = this.content;
    if (asWritten && view.desk) built.append(element('p', { class: 'as-written' }, words[asWritten]));
    return built;
  }
}

/** Has an image loaded from beside the briefing. */
function resolve(image: HTMLImageElement, folder: string): void {
  const address = image.getAttribute('src');
  if (address === null || /^[a-z][a-z\d+.-]*:/i.test(address) || address.startsWith('//')) return;
  try {
    image.setAttribute('src', new URL(address, folder.replace(/\/?$/, '/')).href);
  } catch {
    image.removeAttribute('src');
  }
}
