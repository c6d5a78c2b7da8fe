import type { AnyRule } from '../define.ts';
import { compoundHyphen } from './compound-hyphen.ts';
import { decimalSeparator } from './decimal-separator.ts';
import { euroPlural } from './euro-plural.ts';
import { millionPlural } from './million-plural.ts';
import { multiplier } from './multiplier.ts';
import { nbspEn } from './nbsp-en.ts';
import { rangeScale } from './range-scale.ts';
import { symbolAfter } from './symbol-after.ts';
import { symbolBefore } from './symbol-before.ts';
import { thousands } from './thousands.ts';
import { zeroDecimals } from './zero-decimals.ts';

export const currencyRules: readonly AnyRule[] = [
  compoundHyphen,
  decimalSeparator,
  euroPlural,
  millionPlural,
  multiplier,
  nbspEn,
  rangeScale,
  symbolAfter,
  symbolBefore,
  thousands,
  zeroDecimals,
];
