import type { Span, TextChange } from '../parse/types.ts';

const touches = (a: Span, b: Span) => (a.start < b.end && b.start < a.end) || a.start === b.start;
const same = (a: TextChange, b: TextChange) => a.start === b.start && a.end === b.end && a.text === b.text;

/**
 * Puts fixes together, each a list of edits in one text (UTF-16 offsets). A fix goes in whole or not at all: one that touches an edit that
 * is already in waits for the next round, but for edits that are the very same. Returns the edits in text order and how many fixes they make up.
 */
export function mergeFixes(fixes: Iterable<readonly TextChange[]>): { edits: TextChange[]; merged: number } {
  const edits: TextChange[] = [];
  let merged = 0;
  for (const fix of fixes) {
    const fresh = fix.filter((edit) => !findTouching(edits, edit, same));
    if (fresh.some((edit) => findTouching(edits, edit, touches))) continue;
    for (const edit of fresh) edits.splice(lowerBound(edits, edit.start), 0, edit);
    merged++;
  }
  return { edits, merged };
}

/** Applies edits that do not overlap and stand in text order. */
export function applyEdits(text: string, edits: readonly TextChange[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}

/** Only the neighbours of where an edit would go can touch it, since the edits are in order and do not overlap. */
function findTouching(
  edits: readonly TextChange[],
  edit: TextChange,
  test: (a: TextChange, b: TextChange) => boolean,
): boolean {
  const at = lowerBound(edits, edit.start);
  for (let index = Math.max(0, at - 1); index < edits.length && edits[index]!.start <= edit.end; index++) {
    if (test(edits[index]!, edit)) return true;
  }
  return false;
}

function lowerBound(edits: readonly TextChange[], start: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edits[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
