import { decodeString } from 'micromark-util-decode-string';
import { LineCursor } from '../parse/lines.ts';
import type { SourceMap } from './source-map.ts';

/** What Markdown decodes in text: escapes and entities (CommonMark 0.31, 2.4 and 2.5). What only looks like an entity decodes to itself. */
const ENCODED = /\\[!-/:-@[-`{-~]|&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;

/**
 * Maps the value of a text node to its source, and gives the value back with each line break as one `\n`. Between the two stand escapes
 * and entities and, at line breaks, the blanks before and the indent and quote marks after.
 *
 * @param source the node's source
 * @param start where that starts in the chunk
 */
export function alignText(value: string, source: string, start: number, map: SourceMap): string {
  if (value === source && !source.includes('\r')) {
    map.add(value.length, start, start + source.length);
    return value;
  }
  const lines = new LineCursor(source);
  let text = '';
  let at = 0;
  // How much of `value` has been read: it keeps `\r\n`, which the text does not.
  let read = 0;
  const add = (part: string, end: number) => {
    map.add(part.length, start + at, start + end);
    text += part;
    at = end;
  };
  while (lines.advance()) {
    const last = lines.next === lines.end;
    const end = last ? lines.end : blanksBefore(source, lines.end, lines.start);
    if (lines.start > 0) {
      const content = contentStart(value, read, source, lines.start, Math.max(end, lines.start));
      add('\n', content);
    }
    const lineStart = text.length;
    decodeLine(source, at, Math.max(at, end), add);
    read += text.length - lineStart;
    if (last) return text;
    at = Math.max(at, end);
    read += lines.next - lines.end;
  }
  // The source ends with a line break: nothing of the next line belongs to the node.
  add('\n', source.length);
  return text;
}

function decodeLine(source: string, start: number, end: number, add: (part: string, end: number) => void): void {
  const line = source.slice(start, end);
  let done = 0;
  // As in Markdown, U+0000 is replaced.
  const verbatim = (to: number) => to > done && add(line.slice(done, to).replaceAll('\0', '\uFFFD'), start + to);
  for (const match of line.matchAll(ENCODED)) {
    verbatim(match.index);
    done = match.index + match[0].length;
    add(decodeString(match[0]), start + done);
  }
  verbatim(line.length);
}

function blanksBefore(source: string, end: number, start: number): number {
  let index = end;
  while (index > start && (source[index - 1] === ' ' || source[index - 1] === '\t')) index--;
  return index;
}

const PREFIX = /[ \t>]*/y;

/**
 * Where the content of a continuation line starts: after its indent and quote marks. A mark that is indented by four columns is text,
 * which only the value tells: as much of the prefix is content as there are such characters in the value before the rest of the line.
 */
function contentStart(value: string, read: number, source: string, start: number, end: number): number {
  const prefixEnd = Math.min(end, start + runLength(source, start));
  if (value[read] !== '>') return prefixEnd;
  const rest = /^(?:&[^;]{1,32};)*/.exec(source.slice(prefixEnd, end))![0];
  const decoded = decodeString(rest);
  return Math.max(start, prefixEnd - (runLength(value, read) - runLength(decoded, 0)));
}

function runLength(text: string, at: number): number {
  PREFIX.lastIndex = at;
  PREFIX.test(text);
  return PREFIX.lastIndex - at;
}
