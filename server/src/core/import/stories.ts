import { foldHeadline } from '../model/teaser.ts';
import { isShort } from './line-kinds.ts';
import type { Opening } from './opening.ts';
import { type Entry, openLine } from './roles.ts';
import { labelShape } from './run-in.ts';
import type { Line } from './types.ts';

/** The third step: headlines, paragraphs and unmarked items below the opening. Leaves no role open. */
export function readStories(entries: readonly Entry[], opening: Opening): void {
  const awaited = new Set(opening.announced);
  let level = opening.headlineLevel;
  let headed = opening.hasHeadline;
  let ended = false;

  for (let at = opening.end; at < entries.length; at++) {
    const entry = entries[at]!;
    if (entry.role === 'further-reading') {
      at = readItems(entries, at, opening.known);
      ended = true;
      continue;
    }
    const line = openLine(entry);
    if (!line) continue;
    const headline = isShort(line) && leads(entries, at);
    if (headline) Object.assign(entry, judge(line, { ...opening, awaited, level, ended }));
    else Object.assign(entry, plain(line, headed));
    if (entry.role === 'headline') {
      awaited.delete(foldHeadline(line.text));
      level ||= line.heading;
    }
    headed = true;
    ended = false;
  }
}

interface Circumstances extends Opening {
  /** Announced headlines that have not come yet. */
  readonly awaited: ReadonlySet<string>;
  /** The level of headlines in the source, 0 while none is known to be a heading. */
  readonly level: number;
  /** Further reading has just ended a story. */
  readonly ended: boolean;
}

/** What a short line with text under it is. */
function judge(line: Line, { known, announced, awaited, level, ended }: Circumstances): Pick<Entry, 'role' | 'doubt'> {
  if (known.has(foldHeadline(line.text))) return { role: 'headline', doubt: null };
  if (line.heading > 0) return { role: level > 0 && line.heading > level ? 'subheading' : 'headline', doubt: null };
  if (ended) return { role: 'headline', doubt: null };
  if (labelShape(line.text)) return { role: 'paragraph', doubt: null };
  const room = level === 0 && (awaited.size > 0 || announced.size === 0);
  return room ? { role: 'headline', doubt: 'headline' } : { role: 'paragraph', doubt: 'subheading' };
}

/** What a line is that can be no headline. */
function plain(line: Line, headed: boolean): Pick<Entry, 'role' | 'doubt'> {
  if (line.heading > 0) return { role: 'subheading', doubt: null };
  return { role: 'paragraph', doubt: isShort(line) ? 'unplaced' : headed ? null : 'no-headline' };
}

/** True where text or a list stands under an entry, whatever image or notice is between them. */
function leads(entries: readonly Entry[], at: number): boolean {
  for (let next = at + 1; next < entries.length; next++) {
    const entry = entries[next]!;
    const line = openLine(entry);
    if (line) return !isShort(line);
    if (entry.role !== 'furniture' && entry.piece.kind !== 'other') return entry.piece.kind === 'list';
  }
  return false;
}

/**
 * Finds what belongs to a label: the lists under it or, where it has none and no text of its own, short lines without marks, which become
 * items. Returns the index of the last entry of these.
 */
function readItems(entries: readonly Entry[], at: number, known: ReadonlySet<string>): number {
  const { label, piece } = entries[at]!;
  let end = at + 1;
  while (entries[end]?.piece.kind === 'list') end++;
  if (end > at + 1 || (piece.kind === 'line' && label!.bodyStart < piece.text.length)) return end - 1;
  for (; end < entries.length; end++) {
    const line = openLine(entries[end]);
    if (!line || line.heading > 0 || !isShort(line) || known.has(foldHeadline(line.text)) || leads(entries, end)) break;
    entries[end]!.role = 'item';
    entries[at]!.doubt = 'items';
  }
  return end - 1;
}
