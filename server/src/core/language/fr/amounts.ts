import type { AmountWords } from '../amount-words.ts';
import { frenchCounts } from './counts.ts';
import { frenchMeasures } from './measures.ts';
import { frenchMoney } from './money.ts';
import { frenchNumbers } from './numbers.ts';
import { frenchSettings } from './settings.ts';

/** How French writes amounts. */
export const frenchAmounts: AmountWords = {
  numbers: frenchNumbers,
  money: frenchMoney,
  measures: frenchMeasures,
  settings: frenchSettings,
  counts: frenchCounts,
};
