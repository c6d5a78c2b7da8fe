import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';
import type { Block, Definitions } from '../parse/types.ts';
import { flatten, spanOf } from './flatten.ts';
import { runInOf } from './run-in.ts';
import type { Passage } from './types.ts';

/** The containers that a node stands in, within its block. */
interface Containers {
  readonly inQuote: boolean;
  readonly inList: boolean;
  readonly inFootnote: boolean;
}

/**
 * The prose of a block, in reading order: a paragraph or a heading is one passage, a list, a quote or a footnote has one for each of
 * those in it, a table one for each cell. Code, HTML, front matter and definitions have none.
 */
export function passagesOf(block: Block, definitions: Definitions): Passage[] {
  const passages: Passage[] = [];
  // Containers nest no deeper than the parser lets them.
  const read = (node: Nodes, containers: Containers): void => {
    const children = (inside: Partial<Containers>) => {
      if ('children' in node) for (const child of node.children) read(child, { ...containers, ...inside });
    };
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'tableCell':
        passages.push(passageOf(block, node, containers, definitions));
        return;
      case 'blockquote':
        children({ inQuote: true });
        return;
      case 'list':
        children({ inList: true });
        return;
      case 'footnoteDefinition':
        children({ inFootnote: true });
        return;
      case 'listItem':
      case 'table':
      case 'tableRow':
        children({});
        return;
      default:
        return;
    }
  };
  read(block.node, { inQuote: false, inList: false, inFootnote: false });
  return passages;
}

const KINDS = { paragraph: 'paragraph', heading: 'heading', tableCell: 'cell' } as const;

function passageOf(
  block: Block,
  node: Paragraph | Heading | TableCell,
  containers: Containers,
  definitions: Definitions,
): Passage {
  const { end } = spanOf(node);
  const content = {
    start: node.children[0] ? spanOf(node.children[0]).start : end,
    end: node.children.length > 0 ? spanOf(node.children.at(-1)!).end : end,
  };
  const { text, marks, map } = flatten(node.children, block.chunk.text, content, definitions);
  const opensStrong = node.type === 'paragraph' && node.children[0]?.type === 'strong';
  return {
    block,
    kind: KINDS[node.type],
    depth: node.type === 'heading' ? node.depth : 0,
    ...containers,
    text,
    marks,
    runIn: opensStrong ? runInOf(text, marks[0]!) : null,
    toSource: (offset, side) => map.toSource(offset, side),
  };
}
