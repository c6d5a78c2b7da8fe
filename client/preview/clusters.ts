import type { BlockMark } from '../../server/src/lsp/protocol.ts';
import type { View } from '../src/preview/view.ts';

/** The rule whose findings are the figures without a source. */
const UNSOURCED = 'figures/unsourced';

/** Marks that overlap, as the one that is shown: marks within marks could not be told apart. Offsets are in the block's text. */
export interface Cluster {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly BlockMark[];
}

/** The marks of a block as they are shown. */
export interface BlockClusters {
  /** In order, without overlap. */
  readonly inText: readonly Cluster[];
  /** Those that concern all of the block, or nothing that can be seen in it. */
  readonly onBlock: readonly BlockMark[];
}

/** Whether a mark is a figure without a source. */
export function isUnsourced({ rule }: BlockMark): boolean {
  return rule === UNSOURCED;
}

/** Of a block's marks, those that the view asks for. `length`: how many UTF-16 units of text the block shows. */
export function clustersOf(marks: readonly BlockMark[], view: View, length: number): BlockClusters {
  const shown = view.desk ? marks.filter((mark) => (isUnsourced(mark) ? view.figures : view.findings)) : [];
  const inText: Cluster[] = [];
  const onBlock: BlockMark[] = [];
  for (const mark of shown.toSorted((a, b) => a.start - b.start)) {
    const end = Math.min(mark.end, length);
    if (mark.start >= end || (mark.start === 0 && end === length)) {
      onBlock.push(mark);
      continue;
    }
    const last = inText.at(-1);
    if (last && mark.start < last.end) {
      inText[inText.length - 1] = { start: last.start, end: Math.max(last.end, end), marks: [...last.marks, mark] };
    } else {
      inText.push({ start: mark.start, end, marks: [mark] });
    }
  }
  return { inText, onBlock };
}

/** What a cluster looks like: the kind of its gravest mark, a figure without a source before all else. */
export function kindOf(marks: readonly BlockMark[]): 'unsourced' | BlockMark['severity'] {
  if (marks.some(isUnsourced)) return 'unsourced';
  const severities = ['error', 'warning', 'info', 'hint'] as const;
  return severities.find((severity) => marks.some((mark) => mark.severity === severity)) ?? 'hint';
}
