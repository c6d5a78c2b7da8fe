import type { AnyRule } from '../define.ts';

export const currencyRules: readonly AnyRule[] = [];
