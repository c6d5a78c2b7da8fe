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

/** A definition, wherever it stands in the document, for each link and image in a tree that refers to one. */
export function definitionsFor(root: RootContent, definitions: Definitions): Definition[] {
  const found: Definition[] = [];
  visit(root, (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const target = definitions.target(node.identifier);
    if (target) found.push({ type: 'definition', identifier: node.identifier, ...target });
  });
  return found;
}
