import type { BriefingDocument } from '../document.ts';
import type { Language } from '../language/types.ts';
import type { Span } from '../parse/types.ts';
import { figuresByStory, stateOf } from './figures-of.ts';
import { partSpan } from './spans.ts';
import { wordsIn } from './summary.ts';
import { featureTexts } from './texts.ts';

/** A line over a headline. */
export interface Lens extends Span {
  readonly title: string;
}

/** What each story holds: its words, its figures, how many of them are unsourced. */
export function lensesOf(document: BriefingDocument, locale: Language): Lens[] {
  const figures = figuresByStory(document);
  return document.briefing.stories.map(({ index, headline, parts }) => {
    const own = figures.get(index) ?? [];
    const unsourced = own.filter((each) => stateOf(each) === 'unsourced').length;
    return { ...partSpan(headline), title: featureTexts[locale].lens(wordsIn(parts), own.length, unsourced) };
  });
}
