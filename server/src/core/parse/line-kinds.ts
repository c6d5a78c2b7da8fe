/** What Markdown's block structure can read in one line, as far as safe splitting has to know. */

const TAB = 9;
const SPACE = 32;

/** Offset of the first character of a line that is neither a space nor a tab; `end` on a blank line. */
export function skipBlanks(text: string, start: number, end: number): number {
  let index = start;
  while (index < end && isBlank(text.charCodeAt(index))) index++;
  return index;
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** True where `[start, end)` opens with four columns of indent or more: no block but a code block starts there. */
export function isIndented(text: string, start: number, end: number): boolean {
  for (let index = start; index < end && index < start + 4; index++) {
    const code = text.charCodeAt(index);
    if (code === TAB) return true;
    if (code !== SPACE) return false;
  }
  return end - start >= 4;
}

const LIST_MARKER = /(?:[-+*]|\d{1,9}[.)])(?=[ \t\r\n]|$)/y;

/** Length of the list marker that stands at an offset, 0 where none does. The space after it is not counted. */
export function listMarkerLength(text: string, at: number): number {
  LIST_MARKER.lastIndex = at;
  return LIST_MARKER.test(text) ? LIST_MARKER.lastIndex - at : 0;
}

const FOOTNOTE_MARKER = /\[\^(?:\\.|[^\]\\\s])+\]:/y;

/** Length of the label and colon at an offset that open a footnote definition, 0 where none do. */
export function footnoteMarkerLength(text: string, at: number): number {
  FOOTNOTE_MARKER.lastIndex = at;
  return FOOTNOTE_MARKER.test(text) ? FOOTNOTE_MARKER.lastIndex - at : 0;
}

/** A code fence: its character (a code unit) and how many of them. */
export interface Fence {
  readonly marker: number;
  readonly length: number;
}

const GRAVE = 96;
const TILDE = 126;

/** The fence that a line opens at `at` (its first character that is not blank), or null. */
export function openingFence(text: string, at: number, end: number): Fence | null {
  const marker = text.charCodeAt(at);
  if (marker !== GRAVE && marker !== TILDE) return null;
  const length = runLength(text, at, end);
  if (length < 3) return null;
  // The info string of a fence of graves holds none: that would be inline code.
  if (marker === GRAVE && text.slice(at + length, end).includes('`')) return null;
  return { marker, length };
}

/** True where the line closes the fence: nothing but at least as many of its characters. */
export function closesFence(fence: Fence, text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at) !== fence.marker) return false;
  const length = runLength(text, at, end);
  return length >= fence.length && skipBlanks(text, at + length, end) === end;
}

function runLength(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  let index = at;
  while (index < end && text.charCodeAt(index) === code) index++;
  return index - at;
}

/** How HTML blocks of the kinds 1 to 5 (CommonMark 0.31, 4.6) open, and what ends them: they go on over blank lines. */
const HTML_BLOCKS: readonly { readonly open: RegExp; readonly close: RegExp; readonly skip: number }[] = [
  { open: /<(?:script|pre|style|textarea)(?=[ \t\r\n>]|$)/iy, close: /<\/(?:script|pre|style|textarea)>/i, skip: 1 },
  // The closing marks may share characters with the opening ones: `<!-->` and `<?>` are whole.
  { open: /<!--/y, close: /-->/, skip: 2 },
  { open: /<\?/y, close: /\?>/, skip: 1 },
  { open: /<!\[CDATA\[/y, close: /\]\]>/, skip: 9 },
  { open: /<![a-z]/iy, close: />/, skip: 2 },
];

/** What ends the HTML block of kinds 1 to 5 that a line opens at `at`; `undefined` where it ends on that line; null where none opens. */
export function openingHtml(text: string, at: number, end: number): RegExp | undefined | null {
  if (text[at] !== '<') return null;
  for (const { open, close, skip } of HTML_BLOCKS) {
    open.lastIndex = at;
    if (open.test(text)) return close.test(text.slice(at + skip, end)) ? undefined : close;
  }
  return null;
}

const TAG = /<\/?[a-z]/iy;

/** True where a line may open an HTML block of kind 6 or 7, which ends at a blank line. */
export function maybeHtmlBlock(text: string, at: number): boolean {
  TAG.lastIndex = at;
  return TAG.test(text);
}
