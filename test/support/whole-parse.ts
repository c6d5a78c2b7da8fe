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

const { enter, exit } = gfmAutolinkLiteralFromMarkdown();

/** remark over the whole text at once, with the same parts of GitHub's Markdown: what the chunks are measured against. */
const processor = unified()
  .use(remarkParse)
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
const withFrontMatter = processor().use(remarkFrontmatter).freeze();
/** As remark-frontmatter has it: fences of exactly three hyphens. */
const FRONT_MATTER = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)(?:[\s\S]*?(?:\r\n|\r|\n))??---[ \t]*(?:[\r\n]|$)/;

/**
 * The top-level nodes of a text; a byte order mark at its start does not count in their positions. Front matter is looked for only where there is some: the mere
 * attempt makes micromark forget to look for containers on the second line (see the differences that `reading.test.ts` lists).
 */
export function wholeTree(text: string): RootContent[] {
  return parseWhole(text, FRONT_MATTER.test(text));
}

/** The same, the attempt at front matter made or not. */
export function parseWhole(text: string, frontMatter: boolean): RootContent[] {
  return ((frontMatter ? withFrontMatter : processor).parse(text) as Root).children;
}

/** Moves the positions in a tree by UTF-16 units and lines. */
export function moveBy(node: Nodes, offset: number, line: number): void {
  if (node.position) {
    for (const point of [node.position.start, node.position.end]) {
      point.offset! += offset;
      point.line += line;
    }
  }
  if ('children' in node) for (const child of node.children) moveBy(child, offset, line);
}
