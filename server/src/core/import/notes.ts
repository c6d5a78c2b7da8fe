import { addressAlone } from './addresses.ts';
import { opensItem } from './items.ts';

/** A note under a text: its number in brackets, then what it says. */
const NOTE = /^\[(\d{1,3})\]:?\s+(?=\S)/;

const MARK = /\[(\d{1,3})\]/g;

/** The notes of a plain text. */
export interface Notes {
  /** The lines, without the notes that have become the address of a list item. */
  readonly lines: readonly string[];
  /** The numbers that have both a mark in the text and a note further down. */
  readonly numbers: ReadonlySet<string>;
}

/** The number of the note that a line holds, and the note; null where it holds none of those given. */
export function noteIn(line: string, numbers: ReadonlySet<string>): { number: string; text: string } | null {
  const match = NOTE.exec(line);
  return match && numbers.has(match[1]!) ? { number: match[1]!, text: line.slice(match[0].length) } : null;
}

/** Finds the notes that an earlier line has a mark for. A list item that ends with the mark of an address gets the address. */
export function readNotes(lines: readonly string[]): Notes {
  const notes = findNotes(lines);
  if (notes.size === 0) return { lines, numbers: new Set() };
  const places = new Set(notes.values());
  const numbers = new Set<string>();
  const linked = lines.map((line, at) => {
    if (places.has(at)) return line;
    const marks = marksIn(line).filter((mark) => notes.has(mark));
    const last = marks.at(-1);
    const address =
      last && opensItem(line) && line.endsWith(`[${last}]`) ? addressAlone(noteText(lines[notes.get(last)!]!)) : null;
    if (address) marks.pop();
    for (const mark of marks) numbers.add(mark);
    return address ? `${line.slice(0, line.lastIndexOf('['))}<${address}>` : line;
  });
  for (const [number, at] of notes) if (!numbers.has(number)) linked[at] = '';
  return { lines: linked, numbers };
}

/** The index of each note's line, by number. */
function findNotes(lines: readonly string[]): Map<string, number> {
  const marks = new Set<string>();
  const notes = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    const number = NOTE.exec(line)?.[1];
    if (number && marks.has(number) && !notes.has(number)) notes.set(number, at);
    else for (const mark of marksIn(line)) marks.add(mark);
  }
  return notes;
}

function noteText(line: string): string {
  return line.replace(NOTE, '');
}

function marksIn(line: string): string[] {
  return Array.from(line.matchAll(MARK), ([, number]) => number!);
}
