import type { Amount } from '../../figures/types.ts';
import type { PassageContext } from '../define.ts';

/**
 * The sums of money in a passage that are the newsroom's to write: none in quotations, in block quotes, in runs of the other language. In
 * text order.
 */
export function ownMoney({ amounts, passage, isForeign }: PassageContext): Amount[] {
  if (passage.inQuote) return [];
  return amounts.filter((amount) => amount.kind === 'money' && !isForeign(amount));
}
