import { groupOf } from '../core/config/definition.ts';
import { suggest } from '../core/config/suggest.ts';
import { allRules } from '../core/rules/registry.ts';
import type { Texts } from './texts/types.ts';
import { UsageError } from './usage-error.ts';

const ids = allRules.map(({ id }) => id);
const groups = [...new Set(ids.map(groupOf))];

/** The id as it is where there is such a rule; throws a `UsageError` with a did-you-mean otherwise. */
export function knownRule(id: string, texts: Texts): string {
  return known(id, ids, texts);
}

/** The same for a rule or a group, such as `figures/*`. */
export function knownSelector(selector: string, texts: Texts): string {
  return known(selector, [...ids, ...groups], texts);
}

function known(id: string, candidates: readonly string[], texts: Texts): string {
  if (candidates.includes(id)) return id;
  const guess = suggest(id, candidates) ?? candidates.find((candidate) => candidate.endsWith(`/${id}`));
  throw new UsageError([texts.unknownRule(id), guess && texts.didYouMean(guess)].filter(Boolean).join(' '));
}
