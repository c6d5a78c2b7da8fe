import type { Heading, Nodes, Paragraph, Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Handle, type Options } from 'mdast-util-to-markdown';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { parseMarkdown } from '../parse/markdown.ts';

/** A paragraph longer than this, in UTF-16 units, is not read back: some marks take the parser more than linear time. */
const LONGEST_READ_BACK = 4000;

/** An address, which an escape would break. */
const ADDRESS = /(https?:\/\/[^\s<>]+)/i;

const text: Handle = (node, parent, state, info) => {
  const parts: string[] = node.value.split(ADDRESS);
  if (parts.length === 1) return defaultHandlers.text(node, parent, state, info);
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return part;
      const before = index === 0 ? info.before : parts[index - 1]!.slice(-1);
      const after = index === parts.length - 1 ? info.after : parts[index + 1]!.slice(0, 1);
      return state.safe(part, { ...info, before, after });
    })
    .join('');
};

/** Writes a block with escapes, and once more without where that would read the same. */
function sparing(handle: Handle): Handle {
  return (node: Paragraph | Heading, parent, state, info) => {
    const escaped = handle(node, parent, state, info);
    if (escaped.length > LONGEST_READ_BACK || !/[\\&]/.test(escaped)) return escaped;
    const { safe } = state;
    state.safe = (value) => value ?? '';
    const plain = handle(node, parent, state, info);
    state.safe = safe;
    return readsAs(node, plain) ? plain : escaped;
  };
}

const OPTIONS: Options = {
  bullet: '-',
  emphasis: '_',
  listItemIndent: 'one',
  // Right under other text of the same item, the rows of a table would read on as that text.
  join: [(_left, right) => (right.type === 'table' ? 1 : undefined)],
  handlers: { text, paragraph: sparing(defaultHandlers.paragraph), heading: sparing(defaultHandlers.heading) },
};

const writer = unified()
  .data({ toMarkdownExtensions: [gfmFootnoteToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false })] })
  .use(remarkStringify, OPTIONS)
  .freeze();

/** Writes a tree as Markdown. What could be taken for a mark is escaped, but only in blocks that would read otherwise without. */
export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree);
}

/** True where the Markdown means the block and nothing else. */
function readsAs(node: Nodes, markdown: string): boolean {
  const blocks = parseMarkdown(markdown);
  return blocks.length === 1 && signature(blocks[0]!) === signature(node);
}

/** A node's structure and text in one string. An address that is a link only because it is an address counts as text. */
function signature(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (isLiteralAddress(node)) return node.children.map(signature).join('');
  const own = [
    node.type,
    'depth' in node ? node.depth : '',
    'url' in node ? node.url : '',
    'alt' in node ? node.alt : '',
    'identifier' in node ? node.identifier : '',
    'value' in node ? node.value : '',
  ];
  const children = 'children' in node ? node.children.map(signature).join('') : '';
  return `\0${own.join('\0')}\0${children}\0`;
}

function isLiteralAddress(node: Nodes): node is Extract<Nodes, { type: 'link' }> {
  if (node.type !== 'link' || !node.position) return false;
  const [child] = node.children;
  const length = node.position.end.offset! - node.position.start.offset!;
  return child?.type === 'text' && child.value.length === length;
}
