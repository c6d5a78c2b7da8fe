import type { Element, ElementContent, Root } from 'hast';
import type { PartLabel, Role } from '../model/types.ts';

/** Says of a block's elements what they are for its reader: runs after sanitizing, so that no HTML in the text can pretend to be a part. */
export function markRole(root: Root, role: Role, label: PartLabel | null): void {
  const element = root.children.find((child): child is Element => child.type === 'element');
  if (!element) return;
  const figure = asFigure(element);
  if (figure) root.children[root.children.indexOf(element)] = figure;
  if (role === 'other' || figure) return;
  addClass(element, role);
  const [first] = element.children;
  if (role === 'section' && first?.type === 'element' && first.tagName === 'strong') addClass(first, 'run-in');
  // A label that is marked up itself needs no mark of ours.
  if (label && first?.type === 'text' && first.value.length >= label.end) {
    const text = first.value.slice(0, label.end);
    const span: Element = {
      type: 'element',
      tagName: 'span',
      properties: {},
      children: [{ type: 'text', value: text }],
    };
    addClass(span, 'part-label');
    element.children.splice(0, 1, span, { type: 'text', value: first.value.slice(label.end) });
  }
}

/** Marks the line on which each element starts where it is not that of the element around it; `firstLine` is that of the block, in its chunk. */
export function markLines(root: Root, firstLine: number): void {
  const pending = root.children.map((node) => ({ node, around: -1 }));
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node } = next;
    if (node.type !== 'element') continue;
    const line = node.position ? node.position.start.line - firstLine : next.around;
    if (line !== next.around && line >= 0) node.properties.dataLine = line;
    for (const child of node.children) pending.push({ node: child, around: line });
  }
}

function addClass(element: Element, name: string): void {
  element.properties.className = [name];
}

/** A paragraph that holds an image and nothing else, as a figure; the title of the image is its caption. Null for anything else. */
function asFigure(paragraph: Element): Element | null {
  if (paragraph.tagName !== 'p') return null;
  const [only, ...others] = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (only?.type !== 'element' || others.length > 0) return null;
  const image = only.tagName === 'a' && only.children.length === 1 ? only.children[0] : only;
  if (image?.type !== 'element' || image.tagName !== 'img') return null;
  const { title, ...properties } = image.properties;
  image.properties = properties;
  const children: ElementContent[] = [only];
  if (typeof title === 'string' && title !== '') {
    children.push({
      type: 'element',
      tagName: 'figcaption',
      properties: {},
      children: [{ type: 'text', value: title }],
    });
  }
  return { ...paragraph, tagName: 'figure', properties: {}, children };
}
