import type { Code } from 'mdast';
import { closesFence, type Fence, isIndented, openingFence, skipBlanks } from './line-kinds.ts';
import { LineCursor } from './lines.ts';
import { PointFinder } from './points.ts';

/** A language and nothing else, with nothing in it that Markdown would read. */
const INFO = /^[A-Za-z0-9+#-]*$/;
/** What the parser changes on its way. */
const CHANGED = /[\r\0]/;

/**
 * Reads a piece that is one fenced code block, closed or not, without the parser: a fence that has just been opened swallows all that
 * comes after it.
 *
 * @returns the same node that `parseMarkdown` gives, or null where the text has to be parsed
 */
export function readFence(text: string): Code | null {
  const lines = new LineCursor(text);
  lines.advance();
  const fence = openingFence(text, 0, lines.end);
  if (!fence || CHANGED.test(text)) return null;
  const info = text.slice(fence.length, lines.end);
  if (!INFO.test(info)) return null;
  const start = lines.next;
  const closing = closingLine(text, lines, fence);
  if (closing && /[^ \t\n]/.test(text.slice(closing.end))) return null;
  const points = new PointFinder(text);
  const end = closing ? closing.end : text.length;
  return {
    type: 'code',
    lang: info || null,
    meta: null,
    value: text.slice(start, closing?.start ?? text.length).replace(/\n$/, ''),
    position: { start: points.at(0), end: points.at(end) },
  };
}

function closingLine(text: string, lines: LineCursor, fence: Fence): { start: number; end: number } | null {
  while (lines.advance()) {
    const { start, end } = lines;
    const at = skipBlanks(text, start, end);
    if (!isIndented(text, start, end) && closesFence(fence, text, at, end)) return { start, end };
  }
  return null;
}
