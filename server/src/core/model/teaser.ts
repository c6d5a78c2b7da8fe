import type { Span } from '../parse/types.ts';
import type { Briefing, Passage, Story } from './types.ts';

/** One entry of a teaser: the text between two semicolons, trimmed. Offsets are in the passage's text. */
export interface TeaserEntry extends Span {
  readonly text: string;
}

/** The entries of a teaser's text from `from` (where its label ends) on; none where nothing is left. */
export function splitEntries(text: string, from: number): TeaserEntry[] {
  const entries: TeaserEntry[] = [];
  for (let start = from; start < text.length; ) {
    const semicolon = text.indexOf(';', start);
    const end = semicolon < 0 ? text.length : semicolon;
    const raw = text.slice(start, end);
    const entry = raw.trim();
    const at = start + raw.indexOf(entry);
    if (entry) entries.push({ start: at, end: at + entry.length, text: entry });
    start = end + 1;
  }
  return entries;
}

/** A headline as headlines are compared: letters and digits alone, in lower case. */
export function foldHeadline(headline: string): string {
  return headline.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

const folded = new WeakMap<Passage, string>();

/** A story's headline as headlines are compared; worked out once for each headline. */
export function foldedHeadlineOf({ headline }: Story): string {
  const passage = headline.passages[0];
  if (!passage) return '';
  let fold = folded.get(passage);
  if (fold === undefined) {
    fold = foldHeadline(passage.text);
    folded.set(passage, fold);
  }
  return fold;
}

/** The text of a story's headline as a reader sees it. */
export function headlineOf(story: Story): string {
  return story.headline.passages[0]?.text ?? '';
}

/**
 * The story that each teaser entry announces: the one with that headline, or else, where there are as many entries as stories after
 * the first, the next of those that no entry names. Null where none can be told.
 */
export function announcedStories({ stories }: Briefing, entries: readonly TeaserEntry[]): (Story | null)[] {
  const byHeadline = new Map(stories.map((story) => [foldedHeadlineOf(story), story]));
  const inOrder = entries.length === stories.length - 1;
  const named = entries.map((entry) => byHeadline.get(foldHeadline(entry.text)) ?? null);
  const left = stories.slice(1).filter((story) => !named.includes(story));
  return named.map((story) => story ?? (inOrder ? (left.shift() ?? null) : null));
}
