import type { AnyRule } from '../define.ts';

export const numberRules: readonly AnyRule[] = [];
