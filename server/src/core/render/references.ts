import type { Definition, FootnoteDefinition, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Block, Definitions } from '../parse/types.ts';

/** What a block has to do with others: the footnotes that it calls and those that it holds. */
export interface References {
  /** Identifiers in the order of the calls, outside the footnotes that it holds. */
  readonly calls: readonly string[];
  readonly notes: readonly Note[];
}

/** A footnote that a block holds, in whatever container. */
export interface Note {
  readonly identifier: string;
  readonly calls: readonly string[];
}

const NONE: References = { calls: [], notes: [] };

/** The references in a block, each a call of a footnote that is defined: Markdown reads no other as a call. */
export function referencesIn(block: Block): References {
  if (!block.chunk.text.includes('[^')) return NONE;
  const { node } = block;
  const notes = footnotesIn(node).map((note) => ({ identifier: note.identifier, calls: callsIn(note) }));
  return { calls: node.type === 'footnoteDefinition' ? [] : callsIn(node), notes };
}

/** The footnotes in a block, in order. */
export function footnotesIn(node: RootContent): FootnoteDefinition[] {
  const found: FootnoteDefinition[] = [];
  visit(node, 'footnoteDefinition', (note) => {
    found.push(note);
  });
  return found;
}

function callsIn(root: RootContent): string[] {
  const calls: string[] = [];
  visit(root, (node) => {
    if (node.type === 'footnoteDefinition' && node !== root) return 'skip';
    if (node.type === 'footnoteReference') calls.push(node.identifier);
    return undefined;
  });
  return calls;
}

/**
 * The most UTF-16 units in an address or a title that a reference may stand for; sitemaps have the same limit. What is written once and called
 * many times could make a page of any size from a short text.
 */
const LONGEST_TARGET = 2_048;

/**
 * A definition, wherever it stands in the document, for each label that links and images in a tree refer to. A reference to one that is too
 * long gets none, and so is shown as it is written.
 */
export function definitionsFor(root: RootContent, definitions: Definitions): Definition[] {
  const found = new Map<string, Definition>();
  visit(root, (node) => {
    if ((node.type !== 'linkReference' && node.type !== 'imageReference') || found.has(node.identifier)) return;
    const target = definitions.target(node.identifier);
    if (!target || target.url.length > LONGEST_TARGET || (target.title?.length ?? 0) > LONGEST_TARGET) return;
    found.set(node.identifier, { type: 'definition', identifier: node.identifier, ...target });
  });
  return [...found.values()];
}
