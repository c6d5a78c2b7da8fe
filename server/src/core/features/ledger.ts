import type { BriefingDocument, StoryFigure } from '../document.ts';
import { headlineOf } from '../model/teaser.ts';
import type { Span } from '../parse/types.ts';
import { figuresByStory } from './figures-of.ts';
import { storySpan } from './spans.ts';

/** The figures under one headline; `headline` is null for those before the first story. */
export interface StoryLedger extends Span {
  readonly headline: string | null;
  readonly figures: readonly StoryFigure[];
}

/** Every figure of a briefing by story. Stories without a figure are there too; what stands before the first only where it has one. */
export function ledgerOf(document: BriefingDocument): StoryLedger[] {
  const by = figuresByStory(document);
  const stories: StoryLedger[] = document.briefing.stories.map((story) => ({
    ...storySpan(story),
    headline: headlineOf(story),
    figures: by.get(story.index) ?? [],
  }));
  const before = by.get(-1);
  return before ? [{ start: 0, end: stories[0]?.start ?? 0, headline: null, figures: before }, ...stories] : stories;
}
