import { briefingRules } from './briefing/index.ts';
import { currencyRules } from './currency/index.ts';
import type { AnyRule } from './define.ts';
import { figureRules } from './figures/index.ts';
import { markdownRules } from './markdown/index.ts';
import { numberRules } from './number/index.ts';
import { percentRules } from './percent/index.ts';
import { structureRules } from './structure/index.ts';
import { typographyRules } from './typography/index.ts';

/** Every rule there is, in the order in which lists show them. */
export const allRules: readonly AnyRule[] = [
  ...structureRules,
  ...figureRules,
  ...currencyRules,
  ...numberRules,
  ...percentRules,
  ...typographyRules,
  ...markdownRules,
  ...briefingRules,
];

const byId = new Map(allRules.map((rule) => [rule.id, rule]));

/** The rule with that id, or null. */
export function ruleById(id: string): AnyRule | null {
  return byId.get(id) ?? null;
}
