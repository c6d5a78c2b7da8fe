import type { AnyRule } from '../define.ts';
import { compoundHyphen } from './compound-hyphen.ts';
import { decimalSeparator } from './decimal-separator.ts';
import { millionPlural } from './million-plural.ts';
import { multiplier } from './multiplier.ts';
import { rangeScale } from './range-scale.ts';
import { symbolAfter } from './symbol-after.ts';
import { symbolBefore } from './symbol-before.ts';
import { thousands } from './thousands.ts';

export const currencyRules: readonly AnyRule[] = [
  compoundHyphen,
  decimalSeparator,
  millionPlural,
  multiplier,
  rangeScale,
  symbolAfter,
  symbolBefore,
  thousands,
];
