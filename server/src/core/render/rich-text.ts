import type { ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { BriefingDocument } from '../document.ts';
import { BOXES, compose } from './compose.ts';
import type { ImageSource } from './images.ts';
import { keptSpaces } from './kept-spaces.ts';
import { BlockRenderer } from './renderer.ts';
import { wordsFor } from './texts.ts';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** What says something to our own pages alone. */
const OWN = ['className', 'role', 'ariaLabel', 'ariaDescribedBy', 'id'];

/**
 * A briefing as HTML to be pasted into an editor: headings, paragraphs, lists and links, nothing of the page around them. Links within the
 * page would lead nowhere in another one: the numbers of footnotes stay, the ways back go.
 */
export function richText(document: BriefingDocument, images: ImageSource = () => null): string {
  const html = compose(new BlockRenderer({ images }).render(document), wordsFor(document.house.language).notes, BOXES);
  const tree = parser.parse(html) as Root;
  tree.children = tree.children.flatMap(plain) as RootContent[];
  return `${toHtml(tree)
    .replaceAll(/\n{2,}/g, '\n')
    .trim()}\n`;
}

/** A node as any editor takes it; recursion is bounded by what the renderer lets through. */
function plain(node: RootContent | ElementContent): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? keptSpaces(node.value) : [];
  const { tagName, properties } = node;
  if (tagName === 'a' && isWithinPage(properties.href)) return isWayBack(node) ? [] : node.children.flatMap(plain);
  const children = node.children.flatMap((child, index) => plain(withoutGap(child, node.children[index + 1])));
  const isLabel = [properties.className].flat().includes('part-label');
  if (isLabel) return [{ type: 'element', tagName: 'strong', properties: {}, children }];
  if (tagName === 'div' || tagName === 'span') return children;
  const kept = Object.fromEntries(Object.entries(properties).filter(([name]) => !OWN.includes(name)));
  return [{ ...node, properties: kept, children }];
}

function isWithinPage(address: unknown): boolean {
  return typeof address === 'string' && address.startsWith('#');
}

function isWayBack(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.properties.role === 'doc-backlink';
}

/** A text without the space that parts it from the way back after it. */
function withoutGap(node: ElementContent, next: ElementContent | undefined): ElementContent {
  return node.type === 'text' && isWayBack(next) ? { ...node, value: node.value.replace(/\u00a0$/, '') } : node;
}
