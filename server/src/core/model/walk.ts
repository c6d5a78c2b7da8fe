import type { Nodes } from 'mdast';

/** Calls `see` with a node and all that is in it, in the order of the text. Trees are no deeper than the parser lets them be. */
export function walk(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) walk(child, see);
}

/** The first node, in the order of the text, that is as wanted: `node` itself or one in it; null without one. */
export function findNode<Wanted extends Nodes>(node: Nodes, isWanted: (node: Nodes) => node is Wanted): Wanted | null {
  if (isWanted(node)) return node;
  if (!('children' in node)) return null;
  for (const child of node.children) {
    const found = findNode(child, isWanted);
    if (found) return found;
  }
  return null;
}
