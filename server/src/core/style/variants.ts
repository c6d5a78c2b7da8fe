import type { QuotePair } from './quote-pairs.ts';
import { type Gap, gapOf } from './spaces.ts';
import type { QuoteVariant, SpaceVariant } from './types.ts';

/** The way of writing that a space belongs to: U+00A0 and U+202F are one. */
export function asVariant(gap: Gap): SpaceVariant {
  return gap === 'no-break' || gap === 'narrow' ? 'hard' : gap;
}

/**
 * How a pair of quotation marks is written, with the space inside it: the worse of the two where they differ. Straight marks have none
 * to tell. Null for a pair whose marks are of two families.
 */
export function quoteVariant(text: string, pair: QuotePair): { variant: QuoteVariant; gap: Gap } | null {
  const { open, close, innerStart, innerEnd } = pair;
  if (open.family !== close.family) return null;
  if (open.family === 'straight') return { variant: 'straight', gap: 'none' };
  const before = gapOf(text, open.at + 1, innerStart);
  const after = gapOf(text, innerEnd, close.at);
  if (open.family === 'curly')
    return { variant: before === after && before === 'none' ? 'curly' : 'curly-spaced', gap: 'none' };
  if (before === 'plain' || after === 'plain') return { variant: 'guillemets-plain', gap: 'plain' };
  if (before === 'none' || after === 'none') return { variant: 'guillemets-closed', gap: 'none' };
  return { variant: 'guillemets-spaced', gap: before };
}
