import { footnoteMarkerLength, listMarkerLength, skipBlanks } from './line-kinds.ts';
import { LineCursor } from './lines.ts';

/** Containers (quotes, list items, footnotes) in containers: Markdown takes more than linear time for what is nested more deeply. */
const DEEPEST = 100;

/** The fewest columns by which a line is indented that goes on with a list item. */
const ITEM_INDENT = 2;
const TAB_COLUMNS = 4;

const THEMATIC_BREAK = /([-*])(?:[ \t]*\1){2,}[ \t]*(?=[\r\n]|$)/y;

/**
 * True where containers may be nested more deeply than the parser is to follow. Errs on the side of depth, but only on text with as many
 * marks at the start of a line, or a line that is indented as far.
 */
export function isNestedDeeply(text: string): boolean {
  if (text.length <= DEEPEST) return false;
  const lines = new LineCursor(text);
  // What a line can continue: all items before it.
  let items = 0;
  while (lines.advance()) {
    const { markers, opened, columns } = prefixOf(text, lines.start, lines.end);
    if (markers + Math.min(Math.floor(columns / ITEM_INDENT), items) > DEEPEST) return true;
    items += opened;
  }
  return false;
}

/** The marks of containers at the start of a line, those among them that open an item or a footnote, and the columns of blanks between. */
function prefixOf(text: string, start: number, end: number): { markers: number; opened: number; columns: number } {
  let markers = 0;
  let opened = 0;
  let columns = 0;
  let last = '';
  for (let at = start; ; ) {
    const mark = skipBlanks(text, at, end);
    for (; at < mark; at++) columns += text[at] === '\t' ? TAB_COLUMNS : 1;
    const length = markerLength(text, at, end, last);
    if (length === 0) return { markers, opened, columns };
    last = text[at]!;
    markers++;
    if (last !== '>') opened++;
    at += length;
  }
}

/** Length of the container's mark at an offset; 0 where there is none. `last` is the mark before it on the line. */
function markerLength(text: string, at: number, end: number, last: string): number {
  if (at >= end) return 0;
  const character = text[at]!;
  if (character === '>') return 1;
  if (character === '[') return footnoteMarkerLength(text, at);
  if (character !== last && isThematicBreak(text, at)) return 0;
  return listMarkerLength(text, at);
}

function isThematicBreak(text: string, at: number): boolean {
  THEMATIC_BREAK.lastIndex = at;
  return THEMATIC_BREAK.test(text);
}
