import type { AnyRule } from '../define.ts';
import { danglingSource } from './dangling-source.ts';
import { headlineUnbacked } from './headline-unbacked.ts';
import { inconsistent } from './inconsistent.ts';
import { labelUnbacked } from './label-unbacked.ts';
import { missingCurrency } from './missing-currency.ts';
import { unsourced } from './unsourced.ts';
import { vagueSource } from './vague-source.ts';

export const figureRules: readonly AnyRule[] = [
  unsourced,
  labelUnbacked,
  headlineUnbacked,
  inconsistent,
  missingCurrency,
  vagueSource,
  danglingSource,
];
