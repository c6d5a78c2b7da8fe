import type { Span, TextChange } from '../../parse/types.ts';
import { applyEdits } from '../../rules/fix.ts';
import type { BriefingDocument } from '../../service.ts';

/** What edits make of what, as a menu can say it. `start`: UTF-16 offset in the document of their first. */
export interface Change {
  readonly start: number;
  readonly from: string;
  readonly to: string;
}

/** Longer words are shown from where the change begins, and to where it ends. */
const LONGEST_WORD = 30;

const WORD_BEFORE = /[\p{L}\p{N}'’]*$/u;
const WORD_AFTER = /^[\p{L}\p{N}'’]*/u;
const OPENS_IN_WORD = /^[\p{L}\p{N}'’]/u;
const CLOSES_IN_WORD = /[\p{L}\p{N}'’]$/u;

/** The text from the first of some edits (in text order) to the last, before and after, with the whole of the words at its ends: an “s” alone says nothing. */
export function changeOf(edits: readonly TextChange[], { source }: Pick<BriefingDocument, 'source'>): Change | null {
  const [first] = edits;
  const last = edits.at(-1);
  if (!first || !last) return null;
  const { start, end } = { start: first.start, end: last.end };
  const { text, base } = textAround({ start, end }, source);
  const within = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const from = text.slice(start - base, end - base);
  const to = applyEdits(from, within);
  const before = text.slice(Math.max(0, start - base - LONGEST_WORD), start - base);
  const after = text.slice(end - base, end - base + LONGEST_WORD);
  const head = OPENS_IN_WORD.test(from || to) ? WORD_BEFORE.exec(before)![0] : '';
  const tail = CLOSES_IN_WORD.test(from || to) ? WORD_AFTER.exec(after)![0] : '';
  return { start, from: `${head}${from}${tail}`, to: `${head}${to}${tail}` };
}

/** A text that holds a span, and where it begins: the chunk's, without joining that of the whole document where one chunk will do. */
function textAround({ start, end }: Span, source: BriefingDocument['source']): { text: string; base: number } {
  const place = source.locate(start, end);
  return place && place.end <= place.chunk.text.length
    ? { text: place.chunk.text, base: place.chunk.start }
    : { text: source.text, base: 0 };
}
