import type { LabelMatcher } from '../model/labels.ts';
import type { PartLabel } from '../model/types.ts';
import { isFurniture, isMailHeader, isNotice, isShort, isSignatureMark } from './line-kinds.ts';
import type { Doubt, Line, Piece } from './types.ts';

/** What a piece is for in the briefing; `open` while nobody has said. */
export type ImportRole =
  | 'open'
  | 'title'
  | 'teaser'
  | 'headline'
  | 'subheading'
  | 'paragraph'
  | 'further-reading'
  | 'item'
  | 'credits'
  | 'furniture'
  | 'block';

/** A piece with its role, which is found in several steps. */
export interface Entry {
  readonly piece: Piece;
  /** The label that opens it, if one does. */
  readonly label: PartLabel | null;
  role: ImportRole;
  doubt: Doubt | null;
}

/** The entry's line where it has one whose role is still open, else null. */
export function openLine(entry: Entry | undefined): Line | null {
  return entry?.role === 'open' && entry.piece.kind === 'line' ? entry.piece : null;
}

/** More lines than a signature has. */
const LONGEST_SIGNATURE = 10;

/** The first step: the roles that pieces tell by themselves. Labels, lists, what is around the text. */
export function startRoles(pieces: readonly Piece[], labels: LabelMatcher): Entry[] {
  const entries = pieces.map((piece): Entry => {
    const label = piece.kind === 'line' ? labels.match(piece.text) : null;
    if (piece.kind !== 'line') return { piece, label, role: 'block', doubt: null };
    if (label) return { piece, label, role: label.part, doubt: null };
    return isFurniture(piece)
      ? furniture({ piece, label, role: 'open', doubt: null })
      : { piece, label, role: 'open', doubt: null };
  });
  markMailHeaders(entries);
  markEnd(entries);
  return entries;
}

function furniture(entry: Entry): Entry {
  entry.role = 'furniture';
  entry.doubt = 'furniture';
  return entry;
}

/** Lines of a mail's header: those at the top, and two or more together further down. */
function markMailHeaders(entries: readonly Entry[]): void {
  let top = true;
  for (let at = 0; at < entries.length; ) {
    let end = at;
    while (end < entries.length && isHeader(entries[end]!)) end++;
    if (end - at > (top ? 0 : 1)) for (const entry of entries.slice(at, end)) furniture(entry);
    top &&= end > at || entries[at]!.role === 'furniture';
    at = Math.max(end, at + 1);
  }
}

function isHeader(entry: Entry): boolean {
  const line = openLine(entry);
  return line !== null && isMailHeader(line);
}

/** The notices at the end of a newsletter with the short lines between them, and a signature, are furniture. */
function markEnd(entries: readonly Entry[]): void {
  let from = entries.length;
  let prose = false;
  for (let at = entries.length - 1; at >= 0; at--) {
    const { piece, role } = entries[at]!;
    if (piece.kind !== 'line' || (role !== 'open' && role !== 'furniture')) break;
    if (isNotice(piece)) from = prose ? from : at;
    else if (isSignatureMark(piece)) from = at;
    else prose ||= !isShort(piece);
    if (prose && entries.length - at >= LONGEST_SIGNATURE) break;
  }
  for (const entry of entries.slice(from)) furniture(entry);
}
