import { applySplices } from '../../server/src/core/live/splices.ts';
import { arrange, type Piece } from '../../server/src/core/render/arrange.ts';
import type { PreviewPatch } from '../../server/src/lsp/protocol.ts';
import type { View } from '../src/preview/view.ts';
import { Block, type Showing } from './block.ts';
import { element, place, setAttribute } from './elements.ts';

/** The briefing in the page. */
export class Briefing {
  readonly main = element('main', { class: 'briefing', tabindex: '-1' });
  readonly #opening = element('header', { class: 'opening' });
  readonly #closing = element('footer', { class: 'closing' });
  readonly #list = element('ol');
  readonly #notesSection = element('section', { class: 'notes', role: 'doc-endnotes' }, this.#list);
  /** By the element of the first block in them. */
  readonly #containers = new WeakMap<Element, HTMLElement>();
  #body: readonly Block[] = [];
  #notes: readonly Block[] = [];
  #lines: readonly number[] = [];
  #endLine = 0;
  #revision: number | null = null;
  #showing: Showing;

  constructor(view: View) {
    this.#showing = { view, folder: '' };
  }

  /** The blocks but for the footnotes, in order. */
  get body(): readonly Block[] {
    return this.#body;
  }

  /** The line of the source on which a block of the body starts. */
  lineOf(index: number): number {
    return this.#lines[index]!;
  }

  /** The line after the last that is shown, or leads to a footnote. */
  get endLine(): number {
    return this.#endLine;
  }

  /** Applies a patch. False where it does not fit what is shown. */
  apply(patch: PreviewPatch, folder: string): boolean {
    const afresh = patch.since === null;
    if (!afresh && patch.since !== this.#revision) return false;
    this.#showing = { ...this.#showing, folder };
    try {
      this.#body = this.#patched(afresh ? [] : this.#body, patch.body);
      this.#notes = this.#patched(afresh ? [] : this.#notes, patch.notes);
    } catch {
      this.#revision = null;
      return false;
    }
    this.#revision = patch.revision;
    setAttribute(this.main, 'lang', patch.lang);
    setAttribute(this.#notesSection, 'aria-label', patch.notesLabel);
    this.#arrange();
    this.#count();
    return true;
  }

  /** Shows other marks than before. */
  set view(view: View) {
    this.#showing = { ...this.#showing, view };
    for (const block of [...this.#body, ...this.#notes]) if (block.goesWithView) block.show(this.#showing);
  }

  /** Shows nothing. */
  clear(): void {
    this.#body = [];
    this.#notes = [];
    this.#revision = null;
    this.main.replaceChildren();
  }

  #patched(list: readonly Block[], splices: PreviewPatch['body']): readonly Block[] {
    const taken = new Set<Block>();
    return applySplices(list, splices, (sent, known, displaced) => {
      const content = sent.content ?? known?.content;
      if (!content) throw new Error(`A block that nobody has sent: ${sent.key}`);
      const before = [known, displaced].find((block) => block && !taken.has(block));
      if (before) taken.add(before);
      return new Block(sent, content, before, this.#showing);
    });
  }

  /** Puts the elements where they belong. */
  #arrange(): void {
    const { opening, stories, closing } = arrange(this.#body);
    const parts: Node[] = [];
    const fill = (container: HTMLElement, children: readonly Node[]) => {
      place(container, children);
      if (children.length > 0) parts.push(container);
    };
    fill(this.#opening, opening.map(elementOf));
    for (const { hasHeadline, pieces } of stories) {
      const children = pieces.map((piece) => this.#pieceOf(piece));
      if (hasHeadline) fill(this.#container(children[0]!, 'article', 'story'), children);
      else parts.push(...children);
    }
    place(this.#list, this.#notes.map(elementOf));
    if (this.#notes.length > 0) parts.push(this.#notesSection);
    fill(this.#closing, closing.map(elementOf));
    place(this.main, parts);
  }

  #pieceOf(piece: Piece<Block>): HTMLElement {
    if (piece.length === 1) return piece[0].element;
    const section = this.#container(piece[0].element, 'section', 'go-deeper');
    place(section, piece.map(elementOf));
    return section;
  }

  #container(first: HTMLElement, name: 'article' | 'section', className: string): HTMLElement {
    const known = this.#containers.get(first) ?? element(name, { class: className });
    this.#containers.set(first, known);
    return known;
  }

  #count(): void {
    const linesOf = (blocks: readonly Block[]) => {
      let line = 0;
      return blocks.map(({ skip }) => {
        line += skip;
        return line;
      });
    };
    this.#lines = linesOf(this.#body);
    const ends = (blocks: readonly Block[], lines: readonly number[]) =>
      blocks.reduce((end, { content }, index) => Math.max(end, lines[index]! + content.lineCount), 0);
    this.#endLine = Math.max(ends(this.#body, this.#lines), ends(this.#notes, linesOf(this.#notes)));
  }
}

function elementOf(block: Block): HTMLElement {
  return block.element;
}
