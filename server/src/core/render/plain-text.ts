import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { BriefingDocument } from '../document.ts';
import { BlockRenderer } from './renderer.ts';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** How far a list within another stands in: no-break spaces, as ordinary ones at the head of a line would go. */
const INDENT = '\u00a0\u00a0';

/**
 * A briefing as plain text: a blank line between its parts, marks before the items of lists, images by their alternative text. Links and
 * footnotes are numbers in brackets; where they lead stands at the end, the notes first.
 */
export function plainText(document: BriefingDocument): string {
  const blocks = new BlockRenderer().render(document);
  const trees = blocks.map(({ html }) => parser.parse(html) as Root);
  const body = trees.filter((_, index) => blocks[index]!.role !== 'footnote');
  const notes = trees.slice(body.length);
  const addresses = new Addresses(notes.length);
  const paragraphs = [...body, ...notes].map((tree) => textOf(tree, addresses));
  const list = [
    ...paragraphs.slice(body.length).map((note, index) => `[${index + 1}] ${note}`),
    ...addresses.list.map(([address, number]) => `[${number}] ${address}`),
  ];
  return [...paragraphs.slice(0, body.length), list.join('\n')]
    .filter((text) => text !== '')
    .map((text) => `${text}\n`)
    .join('\n');
}

/** Where links lead, each address with its number, which goes on from those of the notes. */
class Addresses {
  readonly #numbers = new Map<string, number>();
  readonly #notes: number;

  constructor(notes: number) {
    this.#notes = notes;
  }

  get list(): [address: string, number: number][] {
    return [...this.#numbers];
  }

  numberOf(address: string): number {
    const number = this.#numbers.get(address) ?? this.#notes + this.#numbers.size + 1;
    this.#numbers.set(address, number);
    return number;
  }
}

function textOf(tree: Root, addresses: Addresses): string {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'a') writeLink(node, addresses);
    else if (node.tagName === 'br') startLine(parent!.children, index! + 1);
    else writeMarks(node);
  });
  markItems(tree);
  const isQuote = tree.children.some((node) => node.type === 'element' && node.tagName === 'blockquote');
  const shown = toText(tree)
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
    .replaceAll(/^\u00a0+/gm, (indent) => ' '.repeat(indent.length));
  return isQuote ? shown.replaceAll(/^(?=(.?))/gm, (_, first) => (first ? '> ' : '>')) : shown;
}

/** Puts a number after a link out of the briefing, unless it shows its address, and in place of one to a note or back. */
function writeLink(link: Element, addresses: Addresses): void {
  const address = String(link.properties.href ?? '').replace(/^mailto:/i, '');
  if (link.properties.role === 'doc-backlink') link.children = [];
  else if (link.properties.role === 'doc-noteref') link.children = [text(`[${toText(link)}]`)];
  else if (address !== '' && !address.startsWith('#') && address !== toText(link)) {
    link.children.push(text(`\u00a0[${addresses.numberOf(address)}]`));
  }
}

/** Writes what only its looks tell of an element. */
function writeMarks(node: Element): void {
  switch (node.tagName) {
    case 'img':
      replace(node, 'span', node.properties.alt ? `[${node.properties.alt}]` : '');
      return;
    case 'hr':
      replace(node, 'p', '* * *');
      return;
    default:
  }
}

/** Drops the line break that HTML has after one of the text: it would become a space, at the head of the line. */
function startLine(siblings: RootContent[], index: number): void {
  const next = siblings[index];
  if (next?.type !== 'text') return;
  next.value = next.value.replace(/^\n/, '');
  // An empty text would become a space, too.
  if (next.value === '') siblings.splice(index, 1);
}

/** Marks the items of lists, those of lists within others indented; recursion is bounded by what the renderer lets through. */
function markItems(parent: Root | Element, indent = ''): void {
  for (const node of parent.children) {
    if (node.type !== 'element') continue;
    const isOrdered = node.tagName === 'ol';
    if (!isOrdered && node.tagName !== 'ul') {
      markItems(node, indent);
      continue;
    }
    itemsOf(node).forEach((item, index) => {
      putBefore(item, `${indent}${isOrdered ? `${Number(node.properties.start ?? 1) + index}.` : '-'} `);
      markItems(item, indent + INDENT);
    });
  }
}

function replace(node: Element, tagName: string, value: string): void {
  node.tagName = tagName;
  node.children = [text(value)];
}

/** Puts a mark at the head of an item, on the line of its first paragraph. */
function putBefore(item: Element, mark: string): void {
  const first = item.children.find((child) => child.type !== 'text' || child.value.trim() !== '');
  const holder = first?.type === 'element' && first.tagName === 'p' ? first : item;
  holder.children.unshift(text(mark));
}

function itemsOf(list: Element): Element[] {
  return list.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'li');
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
