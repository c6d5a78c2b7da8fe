import { LineCursor } from './lines.ts';

const FENCE = /---[ \t]*(?=[\r\n]|$)/y;

/** True where the line at `start` is nothing but `---`, blanks after it allowed: it opens or closes front matter. */
export function isFrontMatterFence(text: string, start: number): boolean {
  FENCE.lastIndex = start;
  return FENCE.test(text);
}

/** Where in a text the first line at or after `from` (the start of a line) stands that is a front matter fence; −1 for none. */
export function findFrontMatterFence(text: string, from: number): number {
  for (let at = text.indexOf('---', from); at !== -1; at = text.indexOf('---', at + 1)) {
    const startsLine = at === from || text[at - 1] === '\n' || text[at - 1] === '\r';
    if (startsLine && isFrontMatterFence(text, at)) return at;
  }
  return -1;
}

/** What stands between the two fences of a front matter chunk, and where: UTF-16 offsets in the chunk. Line breaks next to the fences are left out. */
export function frontMatterValue(text: string): { start: number; end: number; closed: number } {
  const lines = new LineCursor(text);
  lines.advance();
  const start = lines.next;
  let end = start;
  while (lines.advance()) {
    if (isFrontMatterFence(text, lines.start)) return { start, end: Math.max(start, end), closed: lines.end };
    end = lines.end;
  }
  return { start, end: text.length, closed: text.length };
}
