import type { PhrasingContent } from 'mdast';

/** What an inline HTML node is, as far as the text around it is concerned. */
export type InlineHtml =
  | { readonly kind: 'open' | 'close' | 'void'; readonly name: string }
  | { readonly kind: 'comment'; readonly value: string }
  /** A processing instruction, a declaration, CDATA. */
  | { readonly kind: 'other' };

/** Elements without content (HTML standard, 13.1.2). */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const TAG = /^<(\/?)([a-z][a-z\d-]*)/i;

/** Reads the value of an `html` node that stands in prose. */
export function readInlineHtml(value: string): InlineHtml {
  if (value.startsWith('<!--')) return { kind: 'comment', value: value.slice(4, -3).trim() };
  const tag = TAG.exec(value);
  if (!tag) return { kind: 'other' };
  const name = tag[2]!.toLowerCase();
  if (tag[1]) return { kind: 'close', name };
  return { kind: VOID.has(name) || value.endsWith('/>') ? 'void' : 'open', name };
}

/** For each opening tag that a sibling closes, by its index, the index of the closing tag. Elements that overlap are not paired. */
export function pairTags(nodes: readonly PhrasingContent[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: { name: string; index: number }[] = [];
  const counts = new Map<string, number>();
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
  nodes.forEach((node, index) => {
    if (node.type !== 'html') return;
    const html = readInlineHtml(node.value);
    if (html.kind === 'open') {
      open.push({ name: html.name, index });
      count(html.name, 1);
    } else if (html.kind === 'close' && (counts.get(html.name) ?? 0) > 0) {
      let last = open.pop()!;
      count(last.name, -1);
      while (last.name !== html.name) {
        last = open.pop()!;
        count(last.name, -1);
      }
      pairs.set(last.index, index);
    }
  });
  return pairs;
}
