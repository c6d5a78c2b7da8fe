/** The no-break space, U+00A0. */
export const NO_BREAK = '\u00a0';

/** The narrow no-break space, U+202F. */
export const NARROW = '\u202f';

/** What stands between two characters of one line: nothing, a space that may break, or one of the two that may not. */
export type Gap = 'none' | 'plain' | 'no-break' | 'narrow';

/** True for U+00A0 and U+202F, which count as one way of writing. Any UTF-16 code unit will do, NaN included. */
export function isHardSpace(code: number): boolean {
  return code === 0xa0 || code === 0x202f;
}

/** True for a space inside a line, hard or not. A line break is none: no space can be written over it without joining two lines. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || isHardSpace(code) || (code >= 0x2000 && code <= 0x200a);
}

/** Where the run of spaces that ends at `end` starts; `end` itself where there is none. UTF-16 offsets. */
export function spacesBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the run of spaces that starts at `start` ends; `start` itself where there is none. UTF-16 offsets. */
export function spacesAfter(text: string, start: number): number {
  let end = start;
  while (end < text.length && isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** How the run of spaces `[start, end)` is written; a run with any space in it that may break is `plain`. */
export function gapOf(text: string, start: number, end: number): Gap {
  if (start === end) return 'none';
  let gap: Gap = 'narrow';
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isHardSpace(code)) return 'plain';
    if (code === 0xa0) gap = 'no-break';
  }
  return gap;
}
