/** Mail programs break lines at 72 to 78 columns; where lines are longer than this, nobody has wrapped the text. */
const WIDEST = 100;

/** A line shorter than this is not at the end of its room. */
const NARROWEST = 40;

/** A line of its own whatever stands before it: a list item, a quotation, a signature, a note. */
const OPENS = /^(?:[-*•·◦‣▪●○–—+>]|\d{1,3}[.)]|\[\d{1,3}\]:?)(?:\s|$)/u;

const ADDRESS = /https?:\/\//i;

/** The start of a line that goes on with the sentence of the line before: a small letter, but not that of “iPhone”. */
const GOES_ON = /^\p{Ll}(?!\p{Lu})/u;

const ENDS = /[.!?:;…]["”»’')\]\s]*$/u;

/**
 * Joins lines that were broken for want of room to those they belong to; all other lines stay. Empty lines end a paragraph and are kept.
 * Where the text is wrapped, a line belongs with the next one if the next one's first word would not have fitted on it; elsewhere, if the
 * sentence goes on.
 */
export function unwrap(lines: readonly string[]): string[] {
  const width = wrapWidth(lines);
  const joined: string[] = [];
  let last = '';
  for (const line of lines) {
    if (last !== '' && line !== '' && isContinued(last, line, width)) joined[joined.length - 1] += ` ${line}`;
    else joined.push(line);
    last = line;
  }
  return joined;
}

function isContinued(line: string, next: string, width: number | null): boolean {
  if (OPENS.test(next) || ADDRESS.test(line)) return false;
  if (width === null) return line.length >= NARROWEST && GOES_ON.test(next) && !ENDS.test(line.slice(-12));
  const space = next.search(/\s/);
  return line.length + 1 + (space < 0 ? next.length : space) > width;
}

/**
 * The room that lines were broken to: the length that nine in ten of the lines with another one under them keep to. Null where the text
 * is not wrapped: where a line is too long, or hardly any breaks in the middle of a sentence.
 */
function wrapWidth(lines: readonly string[]): number | null {
  const lengths: number[] = [];
  let broken = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (ADDRESS.test(line)) continue;
    if (line.length > WIDEST) return null;
    const next = lines[at + 1];
    if (!line || !next || OPENS.test(next)) continue;
    lengths.push(line.length);
    if (line.length >= NARROWEST && GOES_ON.test(next)) broken++;
  }
  if (broken < 2 || broken < lengths.length / 4) return null;
  lengths.sort((a, b) => a - b);
  return lengths[Math.ceil(lengths.length * 0.9) - 1]!;
}
