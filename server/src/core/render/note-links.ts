import type { Element, ElementContent, Root } from 'hast';
import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Call } from './notes.ts';

/** Fills the calls of footnotes in a tree, which stand where those of the Markdown do: a number that leads to the note. */
export function fillCalls(tree: Root, markdown: RootContent, calls: readonly Call[]): void {
  if (calls.length === 0) return;
  const byOffset = new Map<number, Call>();
  visit(markdown, (node) => {
    if (node.type === 'footnoteDefinition' && node !== markdown) return 'skip';
    const call = calls[byOffset.size];
    if (node.type === 'footnoteReference' && call) byOffset.set(node.position?.start.offset ?? -1, call);
    return undefined;
  });
  visit(tree, 'element', (element) => {
    const call = byOffset.get(element.position?.start.offset ?? -1);
    if (call && element.tagName === 'sup' && element.children.length === 0) element.children.push(linkTo(call));
  });
}

function linkTo({ number, first }: Call): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: `#fn-${number}`, ...(first && { id: `fnref-${number}` }), role: 'doc-noteref' },
    children: [{ type: 'text', value: String(number) }],
  };
}

/** A footnote as an item of the list of notes, with a way back to where it is called first; `back` names it for those who cannot see it. */
export function noteItem(content: Root, number: number, back: string): Root {
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: `#fnref-${number}`, role: 'doc-backlink', ariaLabel: `${back} ${number}` },
    children: [{ type: 'text', value: '↩' }],
  };
  const children = content.children.filter((child): child is ElementContent => child.type !== 'doctype');
  const last = children.findLast((child) => child.type === 'element');
  const end = last?.tagName === 'p' ? last.children : children;
  end.push({ type: 'text', value: '\u00a0' }, link);
  const properties = { id: `fn-${number}`, className: ['footnote'], value: String(number) };
  return { type: 'root', children: [{ type: 'element', tagName: 'li', properties, children }] };
}
