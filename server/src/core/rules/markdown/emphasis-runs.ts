import type { Passage } from '../../model/types.ts';

/** A run of emphasis marks that Markdown left as text. UTF-16 offsets in the passage's text. */
export interface EmphasisRun {
  readonly marks: '*' | '**' | '__';
  readonly start: number;
  readonly end: number;
}

const RUN = /\*+|_{2,}/g;

/** Runs of one or two asterisks and of two underscores that stand in a passage's text because they open and close nothing, in text order. */
export function leftoverRuns(passage: Passage): EmphasisRun[] {
  const runs: EmphasisRun[] = [];
  for (const found of passage.text.matchAll(RUN)) {
    const [marks] = found;
    const start = found.index;
    const end = start + marks.length;
    if (isMarks(marks) && isLiteral(passage, start, marks)) runs.push({ marks, start, end });
  }
  return runs;
}

function isMarks(run: string): run is EmphasisRun['marks'] {
  return run === '*' || run === '**' || run === '__';
}

/** Whether the source has the marks as they are, not escaped and not as entities: those are meant as text. */
function isLiteral({ block, toSource }: Passage, start: number, marks: string): boolean {
  const at = toSource(start, 'after');
  const source = block.chunk.text;
  return source.startsWith(marks, at) && source[at - 1] !== '\\' && source[at - 1] !== marks[0];
}
