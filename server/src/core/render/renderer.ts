import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import { Memo } from '../analysis/memo.ts';
import type { BriefingDocument } from '../document.ts';
import type { Part } from '../model/types.ts';
import type { Block, Definitions } from '../parse/types.ts';
import { markLines, markRole } from './decorate.ts';
import { fillCalls, noteItem } from './note-links.ts';
import { type Call, type Notes, type NumberedNote, numberNotes, type PartReferences } from './notes.ts';
import { footnotesIn, type References, referencesIn } from './references.ts';
import { mapOf } from './text-map.ts';
import { wordsFor } from './texts.ts';
import { treeOf } from './tree.ts';
import type { RenderedBlock } from './types.ts';

/** How blocks are rendered. */
export interface RenderOptions {
  /** Whether elements tell the line of the source that they come from, and blocks where their text stands in it, for an editor beside. */
  readonly lines?: boolean;
}

/** What stands before the stories, or a story. The parts are the same array for as long as nothing in the group changes. */
interface Group {
  readonly headline: Part | null;
  readonly parts: readonly Part[];
}

/** Renders briefings, and again only those blocks of them that an edit has changed. */
export class BlockRenderer {
  readonly #lines: boolean;
  readonly #groups = new Memo<Group['parts'], string, readonly RenderedBlock[]>();
  readonly #references = new Memo<Group['parts'], null, readonly PartReferences[]>();
  readonly #ofBlocks = new Memo<Block, null, References>();
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
    const groups: Group[] = [{ headline: null, parts: opening }, ...stories];
    const { calls, notes } = numberNotes(groups.flatMap((group) => this.#referencesIn(group)));
    const rendered = groups.flatMap((group) => this.#group(group, calls, definitions));
    for (const note of notes) rendered.push(this.#note(note, wordsFor(language).back, definitions));
    document.source.releaseTrees();
    return rendered;
  }

  /** The parts of a group that have to do with notes: few, if any. */
  #referencesIn(group: Group): readonly PartReferences[] {
    return this.#references.get(group.parts, null, () =>
      partsOf(group)
        .map((part): PartReferences => [part, this.#ofBlocks.get(part.block, null, () => referencesIn(part.block))])
        .filter(([, { calls, notes }]) => calls.length > 0 || notes.length > 0),
    );
  }

  #group(group: Group, calls: Notes['calls'], definitions: Definitions): readonly RenderedBlock[] {
    const wanted = this.#referencesIn(group)
      .map(([part]) => written(calls.get(part) ?? NO_CALLS))
      .join(';');
    return this.#groups.get(group.parts, wanted, () =>
      partsOf(group)
        .filter(({ silent }) => !silent)
        .map((part) => this.#block(part, calls.get(part) ?? NO_CALLS, definitions)),
    );
  }

  #block(part: Part, calls: readonly Call[], definitions: Definitions): RenderedBlock {
    const { block, role, label } = part;
    const wanted = `${role} ${label?.end ?? ''} ${written(calls)}`;
    return this.#blocks.get(block, wanted, () => {
      const { node } = block;
      return this.#make(part, node, () => {
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
    const rendered = this.#make({ ...part, role: 'footnote' }, node, () => {
      const tree = treeOf(node, block.chunk.text, definitions);
      fillCalls(tree, node, calls);
      return noteItem(tree, number, back);
    });
    notes.set(identifier, { wanted, rendered });
    return rendered;
  }

  #make({ block, role }: Part, node: RootContent, build: () => Root): RenderedBlock {
    const { chunk } = block;
    const { start, end } = node.position!;
    const tree = unlessTooDeep(build, chunk.text.slice(block.start, block.end));
    if (this.#lines) markLines(tree, start.line);
    return {
      key: `b${this.#made++}`,
      role,
      html: toHtml(tree),
      get line() {
        return chunk.line + start.line - 1;
      },
      lineCount: end.line - start.line + 1,
      location: { chunk, start: start.offset!, end: end.offset! },
      map: this.#lines ? mapOf(tree, chunk.text) : null,
    };
  }
}

function partsOf({ headline, parts }: Group): readonly Part[] {
  return headline ? [headline, ...parts] : parts;
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
