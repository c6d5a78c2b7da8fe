import type { BriefingDocument } from '../document.ts';
import { foldedHeadlineOf, foldHeadline, headlineOf, splitEntries } from '../model/teaser.ts';
import type { Briefing, Story } from '../model/types.ts';
import type { TextChange } from '../parse/types.ts';
import { partSpan, passageSpan } from './spans.ts';

/** A story in another place. UTF-16 offsets in the document. */
export interface MovedStory {
  /** In the order of the text; they do not overlap. */
  readonly edits: readonly TextChange[];
  /** How far the text that the cursor stands in has moved. */
  readonly shift: number;
}

/**
 * Swaps the story at an offset with the one before (-1) or after it (1); a teaser that announces the stories in their order announces
 * them in the new one. Photo credits stay where they are, after the last story. Null where there is no story to swap with.
 */
export function moveStory(document: BriefingDocument, offset: number, direction: -1 | 1): MovedStory | null {
  const { briefing, text } = document;
  const { stories } = briefing;
  const at = stories.findLastIndex(({ headline }) => partSpan(headline).start <= offset);
  const first = stories[Math.min(at, at + direction)];
  const second = stories[Math.max(at, at + direction)];
  if (at < 0 || !first || !second) return null;
  const upper = { start: partSpan(first.headline).start, end: endOf(first) };
  const lower = { start: partSpan(second.headline).start, end: endOf(second) };
  const edits = [
    ...teaserEdit(briefing, first, second),
    { ...upper, text: text.slice(lower.start, lower.end) },
    { ...lower, text: text.slice(upper.start, upper.end) },
  ];
  const before = edits.slice(0, -2).reduce((sum, { start, end, text: words }) => sum + words.length - (end - start), 0);
  const shift = direction === -1 ? upper.start - lower.start : lower.end - upper.end;
  return { edits, shift: shift + before };
}

/** The end of the last part that belongs to the story itself. */
function endOf({ headline, parts }: Story): number {
  const last = parts.findLast(({ role }) => role !== 'credits') ?? headline;
  return partSpan(last).end;
}

/** What the teaser has to say after two neighbouring stories have been swapped; nothing where it does not follow their order. */
function teaserEdit({ teaser, stories }: Briefing, first: Story, second: Story): TextChange[] {
  const passage = teaser?.passages[0];
  if (!teaser || !passage) return [];
  const entries = splitEntries(passage.text, teaser.label?.bodyStart ?? 0);
  const announced = stories.slice(1);
  const follows =
    entries.length === announced.length &&
    entries.every(({ text }, index) => foldHeadline(text) === foldedHeadlineOf(announced[index]!));
  if (!follows) return [];
  const order = [...stories];
  order[first.index] = second;
  order[second.index] = first;
  return entries.flatMap((entry, index) => {
    const story = order[index + 1]!;
    if (story === announced[index]) return [];
    const written = entries.find(({ text }) => foldHeadline(text) === foldedHeadlineOf(story));
    return { ...passageSpan(passage, entry.start, entry.end), text: written?.text ?? headlineOf(story) };
  });
}
