import type { BriefingDocument } from '../document.ts';
import type { Amount } from '../figures/types.ts';
import { packFor } from '../language/index.ts';
import { spanOfFigure } from './figure-at.ts';
import { ValueWriter } from './value.ts';

/** Words to show after a place in the text. */
export interface Hint {
  readonly offset: number;
  readonly label: string;
}

/** The value in full of each figure in `[start, end)` that is not written with all its digits, as the briefing's language writes it. */
export function hintsOf(document: BriefingDocument, start: number, end: number): Hint[] {
  const language = packFor(document.lang)?.language;
  if (!language) return [];
  const values = new ValueWriter(language);
  return document.figures().flatMap((each) => {
    const span = spanOfFigure(each);
    const { amount } = each.figure;
    if (span.start < start || span.start >= end || isInFull(amount)) return [];
    return [{ offset: span.end, label: `= ${values.write({ ...amount, qualifier: null })}` }];
  });
}

function isInFull({ terms }: Amount): boolean {
  return terms.every(({ number, magnitude }) => magnitude === null && number.form === 'digits');
}
