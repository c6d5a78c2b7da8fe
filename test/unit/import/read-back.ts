import { toString as readable } from 'mdast-util-to-string';
import { parseMarkdown } from '../../../server/src/core/parse/markdown.ts';

/** The words that a reader of an imported briefing sees, without its front matter and its comments. */
export function wordsOfBriefing(markdown: string): string[] {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  return parseMarkdown(body, [])
    .filter(({ type }) => type !== 'html')
    .flatMap(blocks)
    .flatMap(wordsOf);
}

/** What stands between white space, list marks and dashes apart. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s\u200b\ufeff]+/u).filter((word) => /[^-–—•*·◦‣▪●○+]/u.test(word));
}

function blocks(node: Parameters<typeof readable>[0]): string[] {
  const { type, children } = node as { type: string; children?: unknown[] };
  const isLeaf = type === 'paragraph' || type === 'heading' || type === 'tableCell' || !children;
  return isLeaf ? [readable(node, { includeImageAlt: true })] : (children as (typeof node)[]).flatMap(blocks);
}
