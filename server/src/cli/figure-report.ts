import type { BriefingDocument, StoryFigure } from '../core/service.ts';
import type { FigureReport } from './formats/figures.ts';

/** A figure as the reports show it: plain data, offsets from the start of the file, lines and columns from 1. */
export function figureReport({ figure, story }: StoryFigure, document: BriefingDocument): FigureReport {
  const { chunk, amount, evidence } = figure;
  const start = chunk.start + figure.start;
  const { line, character } = document.source.positionAt(start);
  return {
    text: figure.text,
    start,
    end: chunk.start + figure.end,
    line: line + 1,
    column: character + 1,
    kind: amount.kind,
    low: amount.low,
    high: amount.high,
    unit: amount.unit,
    qualifier: amount.qualifier,
    story,
    sourced: evidence !== null,
    evidence: evidence && {
      type: evidence.type,
      text: evidence.text,
      start: evidence.chunk.start + evidence.start,
      end: evidence.chunk.start + evidence.end,
    },
  };
}
