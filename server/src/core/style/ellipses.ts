import type { MarkUse } from './types.ts';

const ELLIPSIS = /\.{2,}|…/g;

/** What stands at either side of dots that are code, a path or a pattern. */
const CODE = /[/\\*]/;

/**
 * Each `…`, and each run of exactly three dots that stands for it, in text order. Dots of a path or a pattern (`../…`, `src/...`) and
 * between two numbers (`1...10`) are none. One linear pass; any text will do.
 */
export function ellipses(text: string): MarkUse<'ellipsis'>[] {
  const uses: MarkUse<'ellipsis'>[] = [];
  ELLIPSIS.lastIndex = 0;
  for (let found = ELLIPSIS.exec(text); found; found = ELLIPSIS.exec(text)) {
    const [written] = found;
    const start = found.index;
    const end = start + written.length;
    if (written === '…') uses.push({ mark: 'ellipsis', variant: 'character', gap: 'none', start, end });
    else if (written.length === 3 && !isCode(text, start, end)) {
      uses.push({ mark: 'ellipsis', variant: 'dots', gap: 'none', start, end });
    }
  }
  return uses;
}

function isCode(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  return CODE.test(before) || CODE.test(after) || (/[0-9]/.test(before) && /[0-9]/.test(after));
}
