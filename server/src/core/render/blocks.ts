import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { FootnoteDefinition, RootContent } from 'mdast';
import { Memo } from '../analysis/memo.ts';
import type { Part } from '../model/types.ts';
import type { Block, Definitions } from '../parse/types.ts';
import { markLines, markRole } from './decorate.ts';
import { type ImageSource, replaceImages } from './images.ts';
import { fillCalls, noteItem } from './note-links.ts';
import type { Call, NumberedNote } from './notes.ts';
import { footnotesIn } from './references.ts';
import { mapOf } from './text-map.ts';
import { treeOf } from './tree.ts';
import type { RenderedBlock } from './types.ts';

/** Makes HTML of single blocks and footnotes, and keeps it for as long as they stay as they are. */
export class BlockMaker {
  readonly #lines: boolean;
  readonly #images: ImageSource;
  readonly #blocks = new Memo<Block, string, RenderedBlock>();
  /** By the block that holds them, notes by their identifier. */
  readonly #notes = new Memo<Block, null, Map<string, { wanted: string; rendered: RenderedBlock }>>();
  readonly #footnotes = new Memo<RootContent, null, ReadonlyMap<string, FootnoteDefinition>>();
  #made = 0;

  /**
   * @param lines whether elements tell the line of the source that they come from, and blocks where their text stands in it
   * @param images where images come from
   */
  constructor(lines: boolean, images: ImageSource) {
    this.#lines = lines;
    this.#images = images;
  }

  /** A part; `calls` are those of the footnotes in it. */
  block(part: Part, calls: readonly Call[], definitions: Definitions): RenderedBlock {
    const { block, role, label } = part;
    const wanted = `${role} ${label?.end ?? ''} ${written(calls)}`;
    return this.#blocks.get(block, wanted, () => {
      const { node } = block;
      return this.#make(part, node, () => {
        const tree = treeOf(node, definitions);
        fillCalls(tree, node, calls);
        markRole(tree, role, label);
        return tree;
      });
    });
  }

  /** A footnote, which the part holds; `back` names the way back from it. */
  note(part: Part, { identifier, number, calls }: NumberedNote, back: string, definitions: Definitions): RenderedBlock {
    const { block } = part;
    const notes = this.#notes.get(block, null, () => new Map());
    const wanted = `${number} ${back} ${written(calls)}`;
    const known = notes.get(identifier);
    if (known?.wanted === wanted) return known.rendered;
    const node = this.#footnotes.get(block.node, null, () => byIdentifier(block.node)).get(identifier)!;
    const rendered = this.#make({ ...part, role: 'footnote' }, node, () => {
      const tree = treeOf(node, definitions);
      fillCalls(tree, node, calls);
      return noteItem(tree, number, back);
    });
    notes.set(identifier, { wanted, rendered });
    return rendered;
  }

  #make({ block, role }: Part, node: RootContent, build: () => Root): RenderedBlock {
    const { chunk } = block;
    const { start, end } = node.position!;
    const built = unlessTooMuch(build);
    const tree = built ?? asText(chunk.text.slice(block.start, block.end));
    replaceImages(tree, this.#images);
    if (this.#lines) markLines(tree, start.line);
    return {
      key: `b${this.#made++}`,
      role,
      html: toHtml(tree),
      asWritten: built ? chunk.notice : 'html',
      get line() {
        return chunk.line + start.line - 1;
      },
      lineCount: end.line - start.line + 1,
      location: { chunk, start: start.offset!, end: end.offset! },
      map: this.#lines ? mapOf(tree, chunk.text) : null,
    };
  }
}

/** The footnotes in a block; of those with the same identifier the first counts. */
function byIdentifier(node: RootContent): ReadonlyMap<string, FootnoteDefinition> {
  return new Map(
    footnotesIn(node)
      .map((note) => [note.identifier, note] as const)
      .reverse(),
  );
}

/** What is built; null for more marks or HTML than can be, by their number or depth. */
function unlessTooMuch(build: () => Root): Root | null {
  try {
    return build();
  } catch {
    return null;
  }
}

function asText(source: string): Root {
  const children = [{ type: 'text' as const, value: source }];
  return { type: 'root', children: [{ type: 'element', tagName: 'pre', properties: {}, children }] };
}

function written(calls: readonly Call[]): string {
  return calls.map(({ number, first }) => (first ? `${number}!` : `${number}`)).join();
}
