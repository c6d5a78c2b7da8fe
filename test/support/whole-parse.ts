import type { Nodes, Root, RootContent } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { SourceDocument } from '../../server/src/core/parse/document.ts';

const { enter, exit } = gfmAutolinkLiteralFromMarkdown();

/** remark over the whole text at once, with the same parts of GitHub's Markdown: what the chunks are measured against. */
const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(function gfmParts() {
    const data = this.data();
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmFootnote(), gfmTable(), gfmAutolinkLiteral()];
    data.fromMarkdownExtensions = [
      ...(data.fromMarkdownExtensions ?? []),
      gfmFootnoteFromMarkdown(),
      gfmTableFromMarkdown(),
      { enter: enter ?? {}, exit: exit ?? {} },
    ];
  })
  .freeze();

/** The top-level nodes of a text without a byte order mark at its start. */
export function wholeTree(text: string): RootContent[] {
  return (processor.parse(text) as Root).children;
}

/** The nodes of a document's chunks, their positions moved from the chunk to the document. The document's trees are changed. */
export function chunkedTree(document: SourceDocument): RootContent[] {
  return document.chunks.flatMap((chunk) => {
    const nodes = chunk.blocks.map((block) => block.node);
    for (const node of nodes) moveBy(node, chunk.start, chunk.line);
    return nodes;
  });
}

function moveBy(node: Nodes, offset: number, line: number): void {
  if (node.position) {
    for (const point of [node.position.start, node.position.end]) {
      point.offset! += offset;
      point.line += line;
    }
  }
  if ('children' in node) for (const child of node.children) moveBy(child, offset, line);
}
