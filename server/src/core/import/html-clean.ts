import type { Element, ElementContent, Root, RootContent } from 'hast';
import { hasClass, isBoldStyle, isHidden, isItalicStyle, isPixel, sourceOf } from './html-styles.ts';
import { dataTable, inLines, isLayoutTable, unwrapTable } from './html-tables.ts';
import { linkTarget } from './link-target.ts';

/** What is no text: programs, styles, drawings. */
const DROPPED: ReadonlySet<string> = new Set(
  'script style template link meta title svg head base iframe object input'.split(' '),
);

/** Elements whose text the conversion to Markdown would lose or mark in a way that briefings do not use, and what they become. */
const RENAMED: Readonly<Record<string, string>> = {
  menu: 'ul',
  dialog: 'div',
  menuitem: 'div',
  button: 'div',
  math: 'span',
  datalist: 'span',
  option: 'span',
  optgroup: 'span',
  select: 'span',
  textarea: 'span',
  del: 'span',
  s: 'span',
  strike: 'span',
};

const INLINE: ReadonlySet<string> = new Set(['span', 'font', 'b', 'strong', 'i', 'em', 'a']);

/**
 * HTML as a browser, a word processor or a mail program puts it on the clipboard, reduced to what a briefing can hold: no hidden text, no
 * tracking, no layout; bold and italic styles as elements. Changes the tree.
 */
export function cleanHtml(tree: Root): Root {
  tree.children = tree.children.flatMap((child): RootContent[] => cleanNode(child));
  return tree;
}

function cleanNode(node: RootContent): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || DROPPED.has(node.tagName) || isHidden(node)) return [];
  node.children = node.children.flatMap(cleanNode);
  const { tagName } = node;
  if (tagName === 'img') return isPixel(node) ? [] : [image(node)];
  if (tagName === 'table') return isLayoutTable(node) ? unwrapTable(node) : dataTable(node);
  if (tagName === 'blockquote' && isMailQuote(node)) return [renamed(node, 'div')];
  if (tagName === 'p' && hasClass(node, 'MsoTitle')) return [renamed(node, 'h1')];
  if (/^h[1-6]$/.test(tagName) && holdsBlock(node.children)) return headingOfLines(node);
  if (Object.hasOwn(RENAMED, tagName)) return [renamed(node, RENAMED[tagName]!)];
  return INLINE.has(tagName) ? inline(node) : [node];
}

/** Inline elements by what their style says: Google Docs wraps whole documents in a `<b>` of normal weight. */
function inline(node: Element): ElementContent[] {
  if (node.children.length === 0) return [];
  const bold = isBoldStyle(node) ?? (node.tagName === 'b' || node.tagName === 'strong');
  const italic = isItalicStyle(node) ?? (node.tagName === 'i' || node.tagName === 'em');
  const href = node.tagName === 'a' ? linkTarget(node.properties.href) : null;
  let content = node.children;
  if (href !== null) content = [element('a', content, { href })];
  if (italic && !holdsBlock(content)) content = [element('em', content)];
  if (bold && !holdsBlock(content)) content = [element('strong', content)];
  return content;
}

const PHRASING: ReadonlySet<string> = new Set(
  'footnoteReference a abbr b br cite code em font i img ins kbd mark q small span strong sub sup time u wbr'.split(
    ' ',
  ),
);

function holdsBlock(content: readonly ElementContent[]): boolean {
  return content.some((child) => child.type === 'element' && !PHRASING.has(child.tagName));
}

/** A heading that has not been closed ends at the first block in it; one whose text is in blocks has it in lines. */
function headingOfLines(node: Element): ElementContent[] {
  const block = node.children.findIndex((child) => holdsBlock([child]));
  const head = node.children.slice(0, block);
  return head.some((child) => child.type !== 'text' || child.value.trim() !== '')
    ? [element(node.tagName, head), ...node.children.slice(block)]
    : [element(node.tagName, inLines(node.children))];
}

/** A mail that is quoted whole: its blocks are the text, and no quotation in it. */
function isMailQuote(node: Element): boolean {
  return node.properties.type === 'cite' || hasClass(node, 'gmail_quote');
}

function image(node: Element): Element {
  const { alt } = node.properties;
  return element('img', [], { src: linkTarget(sourceOf(node)) ?? '', alt: typeof alt === 'string' ? alt : '' });
}

function renamed(node: Element, tagName: string): Element {
  return element(tagName, node.children);
}

function element(tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children };
}
