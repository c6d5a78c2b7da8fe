import type { EvidenceType, FigureKind, Qualifier } from '../figures/types.ts';
import type { Span } from '../parse/types.ts';
import type { BriefingDocument, StoryFigure } from '../service.ts';

/** A figure as plain data. Offsets are UTF-16 offsets in the file; `line` and `column` count from 1, `story` from 0. */
export interface FigureReport extends Span {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly kind: FigureKind;
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
  readonly story: number | null;
  readonly sourced: boolean;
  readonly evidence: (Span & { readonly type: EvidenceType; readonly text: string }) | null;
  /** Why an editor accepts it without a source, empty where nobody said; left out where the text names a source or nobody accepts it. */
  readonly signedOff?: string;
}

/** The figures of one file, as a report names it. */
export interface FileFigures {
  readonly file: string;
  /** BCP 47. */
  readonly lang: string;
  readonly figures: readonly FigureReport[];
}

/** A figure as the reports show it: plain data, offsets from the start of the file, lines and columns from 1. */
export function figureReport({ figure, story, signoff }: StoryFigure, document: BriefingDocument): FigureReport {
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
    ...(evidence === null && signoff && { signedOff: signoff.reason }),
  };
}
