import type { BlockContent, List, Root as Markdown, PhrasingContent, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import type { LabelMatcher } from '../model/labels.ts';
import { cleanHtml } from './html-clean.ts';
import { findFootnotes, footnoteHandlers } from './html-footnotes.ts';
import { contentLine } from './inline.ts';
import { gatherItems } from './items.ts';
import type { Piece } from './types.ts';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const converter = unified().use(rehypeRemark, { document: true, handlers: footnoteHandlers }).freeze();

/** The pieces of HTML, in order. Each line of a paragraph is one. */
export function piecesOfHtml(html: string, labels: LabelMatcher): Piece[] {
  const page = parser.parse(html);
  findFootnotes(page);
  const tree = converter.runSync(cleanHtml(page)) as unknown as Markdown;
  return gatherItems(tree.children.flatMap(piecesOf), labels);
}

function piecesOf(node: RootContent): Piece[] {
  switch (node.type) {
    case 'paragraph':
      return linesOf(node.children).flatMap(paragraphPiece);
    case 'heading': {
      const line = contentLine(node.children, node.depth);
      return line.text ? [line] : paragraphPiece(node.children);
    }
    case 'list':
      return tidyBlock(node).map((list) => ({ kind: 'list', list: list as List }));
    case 'thematicBreak':
      return [];
    default:
      return tidyBlock(node).map((block) => ({ kind: 'other', node: block }));
  }
}

/** A line, an image by itself, or nothing. */
function paragraphPiece(content: readonly PhrasingContent[]): Piece[] {
  const line = contentLine(content);
  if (line.text) return [line];
  const images = line.content.filter(({ type }) => type !== 'text');
  return images.length > 0 ? [{ kind: 'other', node: { type: 'paragraph', children: images } }] : [];
}

/** Splits content at its line breaks, also at those inside bold text, emphasis and links. */
function linesOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'link') {
      const [first, ...more] = linesOf(node.children).map((children) => ({ ...node, children }) as PhrasingContent);
      lines.at(-1)!.push(first!);
      for (const part of more) lines.push([part]);
    } else lines.at(-1)!.push(node);
  }
  return lines;
}

/** A block with its paragraphs and cells tidied, one paragraph for each line, and without empty items. */
function tidyBlock(node: RootContent): RootContent[] {
  switch (node.type) {
    case 'paragraph':
      return linesOf(node.children)
        .map((line) => contentLine(line).content)
        .filter((content) => content.length > 0)
        .map((content) => ({ ...node, children: [...content] }));
    case 'tableCell':
      return [{ ...node, children: [...contentLine(node.children).content] }];
    case 'list':
    case 'listItem': {
      const children = node.children.flatMap((child) => tidyBlock(child)) as BlockContent[];
      return children.length > 0 ? [{ ...node, spread: false, checked: null, children } as RootContent] : [];
    }
    case 'blockquote':
    case 'footnoteDefinition':
    case 'table':
    case 'tableRow':
      return [{ ...node, children: node.children.flatMap((child) => tidyBlock(child)) } as RootContent];
    default:
      return [node];
  }
}
