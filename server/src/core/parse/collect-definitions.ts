import type { FootnoteDefinition, RootContent } from 'mdast';
import { footnoteKey, linkKey } from './labels.ts';
import { writeTarget } from './link-target.ts';

/** Label keys, in the order in which the chunk defines them, each with what the label's first definition there says. */
export type OwnDefinitions = ReadonlyMap<string, string>;

/** What a footnote's label stands for: whether the footnote has text decides if it is evidence. */
export const FOOTNOTE_WITH_TEXT = 'text';
export const EMPTY_FOOTNOTE = '';

/**
 * The link and footnote definitions in a tree, in whatever container they stand.
 *
 * @param text what the positions in the tree count in
 */
export function collectDefinitions(nodes: readonly RootContent[], text: string): OwnDefinitions {
  const found = new Map<string, string>();
  const add = (key: string, value: string) => {
    if (!found.has(key)) found.set(key, value);
  };
  // Definitions are block content; a stack keeps hostile nesting from overflowing that of the machine.
  const pending = [...nodes].reverse();
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'definition') add(linkKey(node.identifier), writeTarget(node));
    if (node.type === 'footnoteDefinition') {
      add(footnoteKey(node.identifier), hasText(node, text) ? FOOTNOTE_WITH_TEXT : EMPTY_FOOTNOTE);
    }
    if (
      node.type === 'blockquote' ||
      node.type === 'list' ||
      node.type === 'listItem' ||
      node.type === 'footnoteDefinition'
    ) {
      for (let index = node.children.length - 1; index >= 0; index--) pending.push(node.children[index]!);
    }
  }
  return found;
}

/** By its source, since what a link or an image in it turns into depends on other definitions. */
function hasText(node: FootnoteDefinition, text: string): boolean {
  const start = node.children[0]?.position?.start.offset;
  const end = node.children.at(-1)?.position?.end.offset;
  return text.slice(start ?? 0, end ?? 0).trim() !== '';
}
