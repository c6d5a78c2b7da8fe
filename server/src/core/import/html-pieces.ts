import type { List, Root as Markdown, Paragraph, PhrasingContent, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import type { LabelMatcher } from '../model/labels.ts';
import { cleanHtml } from './html-clean.ts';
import { contentLine } from './inline.ts';
import { gatherItems } from './items.ts';
import type { Piece } from './types.ts';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const converter = unified().use(rehypeRemark, { document: true }).freeze();

/** The pieces of HTML, in order. Each line of a paragraph is one. */
export function piecesOfHtml(html: string, labels: LabelMatcher): Piece[] {
  const tree = converter.runSync(cleanHtml(parser.parse(html))) as unknown as Markdown;
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
      return node.children.length === 0 ? [] : [{ kind: 'list', list: tidyList(node) }];
    case 'thematicBreak':
      return [];
    default:
      return [{ kind: 'other', node }];
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

function tidyList(list: List): List {
  const children = list.children.map((item) => ({
    ...item,
    spread: false,
    children: item.children.map((child) => {
      if (child.type === 'list') return tidyList(child);
      return child.type === 'paragraph' ? tidyParagraph(child) : child;
    }),
  }));
  return { ...list, spread: false, children };
}

function tidyParagraph(paragraph: Paragraph): Paragraph {
  return { ...paragraph, children: [...contentLine(paragraph.children).content] };
}
