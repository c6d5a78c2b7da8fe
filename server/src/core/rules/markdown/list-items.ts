import type { List, ListItem, RootContent } from 'mdast';

/** A list with the items that stand in it. */
export interface ListWithItems {
  readonly list: List;
  readonly items: readonly ListItem[];
}

/** Every list in a top-level node, those inside lists and block quotes included, outer before inner. */
export function listsIn(node: RootContent): ListWithItems[] {
  const lists: ListWithItems[] = [];
  const visit = (each: RootContent) => {
    if (each.type === 'list') lists.push({ list: each, items: each.children });
    if (each.type === 'list' || each.type === 'listItem' || each.type === 'blockquote') each.children.forEach(visit);
  };
  visit(node);
  return lists;
}

/** Whether an item holds one paragraph and nothing else, so that it stays one paragraph when its marker is none any more. */
export function isOneParagraph(item: ListItem): boolean {
  return item.children.length === 1 && item.children[0]!.type === 'paragraph';
}
