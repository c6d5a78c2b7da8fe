import type { List, ListItem, PhrasingContent } from 'mdast';
import { addressAlone, asLink, isOnlyLink, linkTo } from './addresses.ts';
import { textOf } from './inline.ts';
import { listOf } from './items.ts';

/** A list of further reading from the text after its label: an item for each link where links are all there is, else one item. */
export function listFromLine(content: readonly PhrasingContent[]): List {
  const links = content.filter(({ type }) => type === 'link');
  const rest = content.filter(({ type }) => type !== 'link');
  const onlyLinks =
    links.length > 1 && !/[\p{L}\p{N}]/u.test(textOf(rest)) && rest.every(({ type }) => type === 'text');
  return listOf(onlyLinks ? links.map((link) => [link]) : [asLink(content)]).list;
}

/** A list of further reading from unmarked lines; a line that is an address belongs to the line before it. */
export function listFromLines(lines: readonly (readonly PhrasingContent[])[]): List {
  const items: PhrasingContent[][] = [];
  for (const line of lines) {
    const url = addressAlone(textOf(line));
    const previous = items.at(-1);
    if (url && previous?.every(({ type }) => type === 'text')) {
      items[items.length - 1] = [linkTo(url, textOf(previous))];
    } else items.push(asLink(line));
  }
  return listOf(items).list;
}

/** True where each item is a link and nothing else. */
export function allLinks({ children }: List): boolean {
  return children.every(({ children: [first] }) => first?.type === 'paragraph' && isOnlyLink(first.children));
}

/** A list with its items as links, where their text ends with an address. */
export function withLinks(list: List): List {
  return { ...list, children: list.children.map(itemWithLink) };
}

function itemWithLink(item: ListItem): ListItem {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph' || isOnlyLink(first.children)) return item;
  return { ...item, children: [{ ...first, children: asLink(first.children) }, ...rest] };
}
