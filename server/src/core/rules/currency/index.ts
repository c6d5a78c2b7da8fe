import type { AnyRule } from '../define.ts';
import { compoundHyphen } from './compound-hyphen.ts';
import { multiplier } from './multiplier.ts';
import { rangeScale } from './range-scale.ts';
import { symbolBefore } from './symbol-before.ts';

export const currencyRules: readonly AnyRule[] = [symbolBefore, multiplier, compoundHyphen, rangeScale];
