import type { BriefingDocument } from '../document.ts';
import { announcedStories, splitEntries } from '../model/teaser.ts';
import type { Story } from '../model/types.ts';
import type { Span, TextChange } from '../parse/types.ts';
import { passageSpan, touches } from './spans.ts';

/** A headline, and the teaser entries that announce it. */
interface Renamed {
  readonly headline: Span;
  readonly entries: readonly Span[];
}

/** The place of the headline, or of the teaser entry, at a UTF-16 offset; null where nothing can be renamed. */
export function renamableAt(document: BriefingDocument, offset: number): Span | null {
  for (const { headline, entries } of renamed(document)) {
    const at = [headline, ...entries].find((span) => touches(span, offset));
    if (at) return at;
  }
  return null;
}

/** Gives the headline at a place, or whose teaser entry stands there, another name, in both places. Null for no headline, or no name. */
export function renameAt(document: BriefingDocument, offset: number, name: string): TextChange[] | null {
  const text = name.replaceAll(/\s+/g, ' ').trim();
  const found = renamed(document).find(({ headline, entries }) =>
    [headline, ...entries].some((span) => touches(span, offset)),
  );
  if (!found || !text) return null;
  return [...found.entries, found.headline].map(({ start, end }) => ({ start, end, text }));
}

function renamed({ briefing }: BriefingDocument): Renamed[] {
  const { teaser, stories } = briefing;
  const passage = teaser?.passages[0];
  const entries = passage ? splitEntries(passage.text, teaser?.label?.bodyStart ?? 0) : [];
  const announced = announcedStories(briefing, entries);
  const entriesOf = (story: Story) =>
    entries.filter((_, index) => announced[index] === story).map(({ start, end }) => passageSpan(passage!, start, end));
  return stories.flatMap((story) => {
    const [headline] = story.headline.passages;
    return headline?.text.trim() ? [{ headline: passageSpan(headline), entries: entriesOf(story) }] : [];
  });
}
