import type { AnyRule } from '../define.ts';
import { compoundHyphen } from './compound-hyphen.ts';
import { symbolBefore } from './symbol-before.ts';

export const currencyRules: readonly AnyRule[] = [symbolBefore, compoundHyphen];
