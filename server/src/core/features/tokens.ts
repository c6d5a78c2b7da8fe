import type { BriefingDocument } from '../document.ts';
import type { Span } from '../parse/types.ts';
import { spanOfFigure } from './figure-at.ts';
import { type FigureState, stateOf } from './figures-of.ts';

/** A figure, or the part of it that stands on one line. */
export interface FigureToken extends Span {
  readonly state: FigureState;
}

/** The figures that start in `[start, end)`, line by line, in text order. */
export function tokensOf(document: BriefingDocument, start = 0, end = Number.POSITIVE_INFINITY): FigureToken[] {
  return document.figures().flatMap((each) => {
    const span = spanOfFigure(each);
    if (span.start < start || span.start >= end) return [];
    const state = stateOf(each);
    return [...each.figure.text.matchAll(/[^\r\n]+/g)].map((line) => ({
      start: span.start + line.index,
      end: span.start + line.index + line[0].length,
      state,
    }));
  });
}
