import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { Memo } from '../analysis/memo.ts';
import type { BriefingDocument } from '../document.ts';
import type { Part } from '../model/types.ts';
import type { Block, Definitions } from '../parse/types.ts';
import { markLines, markRole } from './decorate.ts';
import { fillCalls, noteItem } from './note-links.ts';
import { type Call, type NumberedNote, numberNotes } from './notes.ts';
import { footnotesIn, type References, referencesIn } from './references.ts';
import { wordsFor } from './texts.ts';
import { treeOf } from './tree.ts';
import type { RenderedBlock } from './types.ts';

/** How blocks are rendered. */
export interface RenderOptions {
  /** Whether elements tell the line of the source that they come from, for an editor beside. */
  readonly lines?: boolean;
}

/** Renders briefings, and again only those blocks of them that an edit has changed. */
export class BlockRenderer {
  readonly #lines: boolean;
  readonly #references = new Memo<Block, null, References>();
  readonly #blocks = new Memo<Block, string, RenderedBlock>();
  /** By the block that holds them, notes by their identifier. */
  readonly #notes = new Memo<Block, null, Map<string, { wanted: string; rendered: RenderedBlock }>>();
  #made = 0;

  constructor({ lines = false }: RenderOptions = {}) {
    this.#lines = lines;
  }

  /**
   * The blocks that a reader sees, in their order, then the footnotes in the order in which they are called. What did not change is the same
   * object as before an edit. No text makes it throw.
   */
  render(document: BriefingDocument): readonly RenderedBlock[] {
    const { opening, stories } = document.briefing;
    const { definitions } = document.source;
    const language = document.house.language;
    const parts = [...opening, ...stories.flatMap(({ headline, parts }) => [headline, ...parts])];
    const { calls, notes } = numberNotes(parts.map((part) => [part, this.#referencesIn(part.block)]));
    const blocks = parts
      .filter(({ silent }) => !silent)
      .map((part) => this.#block(part, calls.get(part) ?? NO_CALLS, definitions));
    const rendered = [...blocks, ...notes.map((note) => this.#note(note, wordsFor(language).back, definitions))];
    document.source.releaseTrees();
    return rendered;
  }

  #referencesIn(block: Block): References {
    return this.#references.get(block, null, () => referencesIn(block));
  }

  #block(part: Part, calls: readonly Call[], definitions: Definitions): RenderedBlock {
    const { block, role, label } = part;
    const wanted = `${role} ${label?.end ?? ''} ${written(calls)}`;
    return this.#blocks.get(block, wanted, () => {
      const { node } = block;
      return this.#make(part, node.position!.start.line, node.position!.end.line, () => {
        const tree = treeOf(node, block.chunk.text, definitions);
        fillCalls(tree, node, calls);
        markRole(tree, role, label);
        return tree;
      });
    });
  }

  #note({ part, identifier, number, calls }: NumberedNote, back: string, definitions: Definitions): RenderedBlock {
    const { block } = part;
    const notes = this.#notes.get(block, null, () => new Map());
    const wanted = `${number} ${back} ${written(calls)}`;
    const known = notes.get(identifier);
    if (known?.wanted === wanted) return known.rendered;
    const node = footnotesIn(block.node).find((note) => note.identifier === identifier)!;
    const rendered = this.#make(
      { ...part, role: 'footnote' },
      node.position!.start.line,
      node.position!.end.line,
      () => {
        const tree = treeOf(node, block.chunk.text, definitions);
        fillCalls(tree, node, calls);
        return noteItem(tree, number, back);
      },
    );
    notes.set(identifier, { wanted, rendered });
    return rendered;
  }

  #make({ block, role }: Part, firstLine: number, lastLine: number, build: () => Root): RenderedBlock {
    const { chunk } = block;
    const tree = unlessTooDeep(build, chunk.text.slice(block.start, block.end));
    if (this.#lines) markLines(tree, firstLine);
    return {
      key: `b${this.#made++}`,
      role,
      html: toHtml(tree),
      get line() {
        return chunk.line + firstLine - 1;
      },
      lineCount: lastLine - firstLine + 1,
    };
  }
}

const NO_CALLS: readonly Call[] = [];

/** What was built; for marks nested so deeply that it cannot be, the source as text. */
function unlessTooDeep(build: () => Root, source: string): Root {
  try {
    return build();
  } catch {
    const children = [{ type: 'text' as const, value: source }];
    return { type: 'root', children: [{ type: 'element', tagName: 'pre', properties: {}, children }] };
  }
}

function written(calls: readonly Call[]): string {
  return calls.map(({ number, first }) => (first ? `${number}!` : `${number}`)).join();
}
