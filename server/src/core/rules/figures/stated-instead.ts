import { compatibleUnits } from '../../figures/compare.ts';
import type { Amount } from '../../figures/types.ts';
import { locate } from '../../model/locate.ts';
import type { Passage } from '../../model/types.ts';
import type { Related, StoryContext } from '../define.ts';

/** An amount where a text states it. */
export interface Stated {
  readonly passage: Passage;
  readonly amount: Amount;
}

/** The amounts of passages, in order, each where it is stated. */
export function statedIn(passages: readonly Passage[], amountsOf: StoryContext['amountsOf']): Stated[] {
  return passages.flatMap((passage) => amountsOf(passage).map((amount) => ({ passage, amount })));
}

/** Points at what a text states where a claim wants something else: its first amount of the claim's kind. Under the message `stated`. */
export function statedInstead(claim: Amount, text: readonly Stated[]): Related[] {
  const like = text.find(
    ({ amount }) => amount.isFigure && amount.kind === claim.kind && compatibleUnits(amount, claim),
  );
  if (!like) return [];
  const { passage, amount } = like;
  const data = { figure: passage.text.slice(amount.start, amount.end) };
  return [{ ...locate(passage, amount.start, amount.end), messageId: 'stated', data }];
}
