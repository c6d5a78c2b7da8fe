import { foldHeadline, splitEntries } from '../model/teaser.ts';
import { isShort } from './line-kinds.ts';
import { type Entry, openLine } from './roles.ts';
import type { Line } from './types.ts';

/** What the top of the text says of the stories under it. */
export interface Opening {
  /** Index of the first entry after it: where the first story's text begins. */
  readonly end: number;
  readonly hasTitle: boolean;
  readonly hasHeadline: boolean;
  /** The level of the first headline in its source, 0 where it is no heading there. */
  readonly headlineLevel: number;
  /** The folded headlines that the teaser announces. */
  readonly announced: ReadonlySet<string>;
  /** The folded title and announced headlines. */
  readonly known: ReadonlySet<string>;
}

interface Candidate {
  readonly index: number;
  readonly line: Line;
}

/**
 * The second step: finds title and first headline among the short lines above the first prose. The title is the line that the
 * headline repeats, or else the first of the highest headings, or else the line above the teaser or the first of all; the headline is
 * the last heading or line.
 */
export function readOpening(entries: readonly Entry[]): Opening {
  const { candidates, end, teaser } = linesAboveText(entries);
  const title = titleAmong(candidates, teaser);
  const after = title ? candidates.filter(({ index }) => index > title.index) : candidates;
  const headline = startsText(entries[end]) ? headlineAmong(after) : null;
  for (const candidate of candidates) {
    const entry = entries[candidate.index]!;
    if (candidate === title) entry.role = 'title';
    else if (candidate === headline) entry.role = 'headline';
    else {
      entry.role = 'paragraph';
      entry.doubt = title && candidate.index < title.index ? 'furniture' : 'unplaced';
    }
  }
  if (title) for (const entry of entries.slice(0, title.index)) if (isAside(entry)) entry.doubt = 'furniture';
  const announced = announcedBy(teaser === null ? undefined : entries[teaser]);
  return {
    end,
    hasTitle: title !== null,
    hasHeadline: headline !== null,
    headlineLevel: headline?.line.heading ?? 0,
    announced,
    known: title ? new Set([...announced, foldHeadline(title.line.text)]) : announced,
  };
}

function linesAboveText(entries: readonly Entry[]): { candidates: Candidate[]; end: number; teaser: number | null } {
  const candidates: Candidate[] = [];
  let teaser: number | null = null;
  let end = 0;
  for (; end < entries.length; end++) {
    const entry = entries[end]!;
    const line = openLine(entry);
    if (line && isShort(line)) candidates.push({ index: end, line });
    else if (entry.role === 'teaser') teaser ??= end;
    else if (entry.role !== 'furniture' && !isAside(entry) && !(entry.piece.kind === 'list' && end - 1 === teaser))
      break;
  }
  return { candidates, end, teaser };
}

/** An image or a table may stand between a headline and its text. */
function isAside({ piece }: Entry): boolean {
  return piece.kind === 'other';
}

function startsText(entry: Entry | undefined): boolean {
  return openLine(entry) !== null || entry?.piece.kind === 'list';
}

function titleAmong(candidates: readonly Candidate[], teaser: number | null): Candidate | null {
  const above = candidates.filter(({ index }) => teaser === null || index < teaser);
  const last = foldHeadline(candidates.at(-1)?.line.text ?? '');
  const repeated = above.find(
    (candidate) => candidate !== candidates.at(-1) && foldHeadline(candidate.line.text) === last,
  );
  if (repeated) return repeated;
  const levels = above.map(({ line }) => line.heading).filter((level) => level > 0);
  if (levels.length > 0) {
    const top = Math.min(...levels);
    return above.find(({ line }) => line.heading === top) ?? null;
  }
  return (teaser === null ? above[0] : above.at(-1)) ?? null;
}

function headlineAmong(candidates: readonly Candidate[]): Candidate | null {
  return candidates.findLast(({ line }) => line.heading > 0) ?? candidates.at(-1) ?? null;
}

function announcedBy(teaser: Entry | undefined): Set<string> {
  if (teaser?.piece.kind !== 'line' || !teaser.label) return new Set();
  return new Set(splitEntries(teaser.piece.text, teaser.label.bodyStart).map(({ text }) => foldHeadline(text)));
}
