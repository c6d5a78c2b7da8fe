import type { Span, TextChange } from '../parse/types.ts';

/** A run of the marks that make emphasis, and nothing else. */
const EMPHASIS_RUN = /^[*_]+$/;

const same = (a: TextChange, b: TextChange) => a.start === b.start && a.end === b.end && a.text === b.text;

/**
 * Puts fixes of one text together, each a list of edits (UTF-16 offsets). A fix goes in whole or not at all: one that meets an edit that is
 * already in waits for the next round, but for edits that are the very same. Returns the edits in text order and how many fixes they make up.
 */
export function mergeFixes(
  fixes: Iterable<readonly TextChange[]>,
  text: string,
): { edits: TextChange[]; merged: number } {
  const meets = (a: Span, b: Span) => touches(a, b) || shareEmphasis(a, b, text) || shareEmphasis(b, a, text);
  const edits: TextChange[] = [];
  let merged = 0;
  for (const fix of fixes) {
    const fresh = fix.filter((edit) => !findNear(edits, edit, same));
    if (fresh.some((edit) => findNear(edits, edit, meets))) continue;
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

const touches = (a: Span, b: Span) => (a.start < b.end && b.start < a.end) || a.start === b.start;

/** What either does to its side of a run of `*` or `_` can be harmless alone, and together turn what the run means. */
function shareEmphasis(before: Span, after: Span, text: string): boolean {
  return before.end < after.start && EMPHASIS_RUN.test(text.slice(before.end, after.start));
}

/** Only the neighbours of where an edit would go can meet it, since the edits are in order and do not overlap. */
function findNear(
  edits: readonly TextChange[],
  edit: TextChange,
  test: (a: TextChange, b: TextChange) => boolean,
): boolean {
  const at = lowerBound(edits, edit.start);
  for (let index = Math.max(0, at - 1); index < edits.length; index++) {
    if (test(edits[index]!, edit)) return true;
    if (edits[index]!.start > edit.end) break;
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
