import type { AnyRule } from '../define.ts';

export const percentRules: readonly AnyRule[] = [];
