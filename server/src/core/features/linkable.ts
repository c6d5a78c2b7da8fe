import type { Nodes } from 'mdast';
import type { BriefingDocument } from '../document.ts';
import { walk } from '../model/walk.ts';
import type { Span } from '../parse/types.ts';
import { touches } from './spans.ts';

/** What holds words that can be a link. */
const TEXTS: ReadonlySet<Nodes['type']> = new Set(['heading', 'paragraph', 'tableCell']);

/** What is in such text and is none: links are no place for others, and in the rest there are none. */
const NOT_WORDS: ReadonlySet<Nodes['type']> = new Set([
  ...(['link', 'linkReference', 'image', 'imageReference', 'footnoteReference'] as const),
  ...(['inlineCode', 'html'] as const),
]);

/** True where words at `[start, end)`, UTF-16 offsets in the document, can be made a link: in one paragraph, heading or cell of a table, and not in code, HTML or a link. */
export function isLinkable({ source }: BriefingDocument, start: number, end: number): boolean {
  const words = source.locate(start, end);
  const block = words?.chunk.blocks.find((each) => holds(each, words));
  if (!words || !block) return false;
  let isText = false;
  let isTaken = false;
  walk(block.node, (node) => {
    const span = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
    if (TEXTS.has(node.type) && holds(span, words)) isText = true;
    if (NOT_WORDS.has(node.type) && span.start < words.end && words.start < span.end) isTaken = true;
  });
  source.releaseTrees();
  return isText && !isTaken;
}

function holds(outer: Span, inner: Span): boolean {
  return touches(outer, inner.start) && touches(outer, inner.end);
}
