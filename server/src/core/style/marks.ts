import type { Amount } from '../figures/types.ts';
import type { Language } from '../language/types.ts';
import { amountMarks } from './amount-marks.ts';
import { apostrophes } from './apostrophes.ts';
import { ellipses } from './ellipses.ts';
import { quotePairs } from './quote-pairs.ts';
import { spacedMarks } from './spaced-marks.ts';
import type { MarkUse } from './types.ts';
import { quoteVariant } from './variants.ts';

/**
 * Every mark of a passage whose writing is a matter of house style, as it is written; grouped by kind, each kind in text order.
 * Offsets are UTF-16 offsets in `text`, in which `OBJECT` stands for code, addresses and images. `amounts` are those of the passage.
 * Linear in the text; any text will do.
 */
export function marksOf(text: string, amounts: readonly Amount[], language: Language): MarkUse[] {
  return [
    ...spacedMarks(text),
    ...apostrophes(text),
    ...ellipses(text),
    ...quoteMarks(text),
    ...amountMarks(text, amounts, language),
  ];
}

/** Quotations that stand in no other one: how those inside are written depends on the outer ones. */
function quoteMarks(text: string): MarkUse<'quotes'>[] {
  const uses: MarkUse<'quotes'>[] = [];
  for (const pair of quotePairs(text)) {
    const written = pair.depth === 0 ? quoteVariant(text, pair) : null;
    if (written) uses.push({ mark: 'quotes', ...written, start: pair.open.at, end: pair.close.at + 1 });
  }
  return uses;
}
