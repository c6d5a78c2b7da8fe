import type { Nodes, RootContent } from 'mdast';
import type { Extension as MdastExtension } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';

/**
 * The parts of GitHub's Markdown that briefings use. Each is loaded only for text that can use it: a construct that listens to every
 * letter, as that of literal autolinks does, doubles the time of a paragraph that has none.
 */
const FEATURES: readonly { readonly trigger: RegExp; readonly micromark: Extension; readonly mdast: MdastExtension }[] =
  [
    { trigger: /\[\^/, micromark: gfmFootnote(), mdast: gfmFootnoteFromMarkdown() },
    { trigger: /\||^[ \t>]*(?::-+:?|-+:)[ \t]*$/m, micromark: gfmTable(), mdast: gfmTableFromMarkdown() },
    { trigger: /@|www\.|https?:\/\//i, micromark: gfmAutolinkLiteral(), mdast: positionedAutolinks() },
  ];

/**
 * The tree's autolinks without the second search that looks for them in decoded text: the nodes that it makes have no position, and
 * its regular expressions take quadratic time on hostile text.
 */
function positionedAutolinks(): MdastExtension {
  const { enter, exit } = gfmAutolinkLiteralFromMarkdown();
  return { ...(enter && { enter }), ...(exit && { exit }) };
}

const EMPTY_FILE = new VFile();

/**
 * Parses Markdown text by itself with remark-parse.
 *
 * @param first tried before the features
 * @param last tried after them, before what is Markdown's own
 * @returns the top-level nodes; their positions count from the start of the text
 */
export function parseMarkdown(
  text: string,
  first: readonly Extension[] = [],
  last: readonly Extension[] = [],
): RootContent[] {
  const features = FEATURES.filter(({ trigger }) => trigger.test(text));
  const processor = unified()
    .data({
      // micromark tries the constructs of a later extension before those of an earlier one.
      micromarkExtensions: [...last, ...features.map(({ micromark }) => micromark), ...first],
      fromMarkdownExtensions: features.map(({ mdast }) => mdast),
    })
    .use(remarkParse)
    .freeze();
  // A byte order mark here is not that of the file, which is a chunk of its own: micromark drops the one put before it.
  const root: Nodes = processor.parser!(text.startsWith('\uFEFF') ? `\uFEFF${text}` : text, EMPTY_FILE);
  return 'children' in root ? (root.children as RootContent[]) : [];
}
