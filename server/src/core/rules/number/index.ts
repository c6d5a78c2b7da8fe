import type { AnyRule } from '../define.ts';
import { approximation } from './approximation.ts';
import { basisPoints } from './basis-points.ts';
import { growth } from './growth.ts';
import { multiplier } from './multiplier.ts';
import { rate } from './rate.ts';
import { ratio } from './ratio.ts';
import { sentenceInitial } from './sentence-initial.ts';
import { smallWords } from './small-words.ts';
import { thousands } from './thousands.ts';
import { vague } from './vague.ts';
import { valuation } from './valuation.ts';

export const numberRules: readonly AnyRule[] = [
  approximation,
  rate,
  thousands,
  basisPoints,
  sentenceInitial,
  smallWords,
  multiplier,
  ratio,
  valuation,
  growth,
  vague,
];
