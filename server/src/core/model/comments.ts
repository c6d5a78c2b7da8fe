import type { Block } from '../parse/types.ts';
import type { Comment } from './types.ts';
import { walk } from './walk.ts';

/** The closed HTML comments in a block, in order; those inside code are none. */
export function commentsOf({ chunk, node }: Block): Comment[] {
  if (!chunk.text.includes('<!--')) return [];
  const comments: Comment[] = [];
  walk(node, (html) => {
    if (html.type !== 'html') return;
    const base = html.position?.start.offset ?? 0;
    const source = chunk.text.slice(base, html.position?.end.offset ?? base);
    for (const { start, end } of spansIn(source)) {
      const value = source.slice(start + 4, end - 3).trim();
      comments.push({ value, location: { chunk, start: base + start, end: base + end } });
    }
  });
  return comments;
}

/** True where HTML is nothing but closed comments and white space. */
export function isOnlyComments(html: string): boolean {
  let from = 0;
  for (const { start, end } of spansIn(html)) {
    if (html.slice(from, start).trim() !== '') return false;
    from = end;
  }
  return from > 0 && html.slice(from).trim() === '';
}

function spansIn(html: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let start = html.indexOf('<!--'); start >= 0; ) {
    const close = html.indexOf('-->', start + 4);
    if (close < 0) break;
    spans.push({ start, end: close + 3 });
    start = html.indexOf('<!--', close + 3);
  }
  return spans;
}

/** What a `source:` comment declares, trimmed: empty where it declares nothing; null where the comment is another. */
export function declaredSource(comment: string): string | null {
  return /^source[ \u00a0\u202f]?:/i.test(comment) ? comment.slice(comment.indexOf(':') + 1).trim() : null;
}
