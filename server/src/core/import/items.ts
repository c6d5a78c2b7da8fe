import type { List, ListItem, PhrasingContent } from 'mdast';
import type { LabelMatcher } from '../model/labels.ts';
import { dropText } from './inline.ts';
import type { ItemList, Line, Other, Piece } from './types.ts';

/** A list mark with the white space after it. A dash may also open a line of dialogue. */
const MARK = /^(?:([-–—])|[*•·◦‣▪●○])\s+(?=\S)/u;

const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/;

interface Opening {
  readonly kind: 'mark' | 'dash' | 'number';
  /** UTF-16 length of the mark with its space. */
  readonly length: number;
  readonly number: number;
}

/**
 * Makes lists of the lines that open with list marks. A dash alone makes one only under a label or beside another such line, and numbers
 * only where they count up from 1: “2023. A year…” is no list.
 */
export function gatherItems(pieces: readonly (Line | Other | ItemList)[], labels: LabelMatcher): Piece[] {
  const gathered: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const openings = runFrom(pieces, at);
    const previous = pieces[at - 1];
    const labelled = previous?.kind === 'line' && labels.match(previous.text) !== null;
    const [first] = openings;
    if (first && (first.kind === 'mark' || openings.length > 1 || (labelled && first.kind === 'dash'))) {
      const lines = pieces.slice(at, at + openings.length) as Line[];
      gathered.push(
        listOf(
          lines.map(({ content }, index) => dropText(content, openings[index]!.length)),
          first.kind === 'number',
        ),
      );
      at += openings.length;
    } else gathered.push(pieces[at++]!);
  }
  return gathered;
}

/** A list whose items are the content given. */
export function listOf(items: readonly (readonly PhrasingContent[])[], ordered = false): ItemList {
  const children = items.map(
    (content): ListItem => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [...content] }],
    }),
  );
  const list: List = { type: 'list', ordered, start: ordered ? 1 : null, spread: false, children };
  return { kind: 'list', list };
}

/** True for a line that opens with a list mark or a number, whether it turns out to be an item or not. */
export function opensItem(text: string): boolean {
  return openingOf(text) !== null;
}

function runFrom(pieces: readonly Piece[], from: number): Opening[] {
  const openings: Opening[] = [];
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const opening = piece.kind === 'line' && piece.heading === 0 ? openingOf(piece.text) : null;
    if (!opening) break;
    const numbered = opening.kind === 'number';
    if (numbered !== ((openings[0] ?? opening).kind === 'number')) break;
    if (numbered && opening.number !== openings.length + 1) break;
    openings.push(opening);
  }
  return openings;
}

function openingOf(text: string): Opening | null {
  const mark = MARK.exec(text);
  if (mark) return { kind: mark[1] ? 'dash' : 'mark', length: mark[0].length, number: 0 };
  const number = NUMBER.exec(text);
  return number ? { kind: 'number', length: number[0].length, number: Number(number[1]) } : null;
}
