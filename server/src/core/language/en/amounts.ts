import type { AmountWords } from '../amount-words.ts';
import { englishCounts } from './counts.ts';
import { englishMeasures } from './measures.ts';
import { englishMoney } from './money.ts';
import { englishNumbers } from './numbers.ts';
import { englishSettings } from './settings.ts';

/** How English writes amounts. */
export const englishAmounts: AmountWords = {
  numbers: englishNumbers,
  money: englishMoney,
  measures: englishMeasures,
  settings: englishSettings,
  counts: englishCounts,
};
