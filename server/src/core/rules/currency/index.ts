import type { AnyRule } from '../define.ts';
import { abbreviation } from './abbreviation.ts';
import { centime } from './centime.ts';
import { compoundHyphen } from './compound-hyphen.ts';
import { consistency } from './consistency.ts';
import { conversion } from './conversion.ts';
import { decimalSeparator } from './decimal-separator.ts';
import { euroPlural } from './euro-plural.ts';
import { falseFriend } from './false-friend.ts';
import { isoCode } from './iso-code.ts';
import { millionPlural } from './million-plural.ts';
import { missingDe } from './missing-de.ts';
import { mixedWordSymbol } from './mixed-word-symbol.ts';
import { multiplier } from './multiplier.ts';
import { nbsp } from './nbsp.ts';
import { nbspEn } from './nbsp-en.ts';
import { precision } from './precision.ts';
import { range } from './range.ts';
import { rangeScale } from './range-scale.ts';
import { redundant } from './redundant.ts';
import { symbolAfter } from './symbol-after.ts';
import { symbolBefore } from './symbol-before.ts';
import { thousands } from './thousands.ts';
import { whichDollar } from './which-dollar.ts';
import { zeroDecimals } from './zero-decimals.ts';

export const currencyRules: readonly AnyRule[] = [
  abbreviation,
  centime,
  compoundHyphen,
  consistency,
  conversion,
  decimalSeparator,
  euroPlural,
  falseFriend,
  isoCode,
  millionPlural,
  missingDe,
  mixedWordSymbol,
  multiplier,
  nbspEn,
  nbsp,
  precision,
  rangeScale,
  range,
  redundant,
  symbolAfter,
  symbolBefore,
  thousands,
  whichDollar,
  zeroDecimals,
];
