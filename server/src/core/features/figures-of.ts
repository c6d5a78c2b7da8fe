import type { BriefingDocument, StoryFigure } from '../document.ts';

/** Whether a figure has a source in the text, has been signed off by an editor, or neither. */
export type FigureState = 'sourced' | 'signed-off' | 'unsourced';

/** The state of a figure. */
export function stateOf({ figure, signoff }: StoryFigure): FigureState {
  return figure.evidence ? 'sourced' : signoff ? 'signed-off' : 'unsourced';
}

/** The figures by story, in text order; under −1 those that stand before the first. */
export function figuresByStory(document: BriefingDocument): Map<number, StoryFigure[]> {
  const by = new Map<number, StoryFigure[]>();
  for (const each of document.figures()) {
    const story = each.story ?? -1;
    const known = by.get(story);
    if (known) known.push(each);
    else by.set(story, [each]);
  }
  return by;
}
