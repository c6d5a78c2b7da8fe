import type { LanguagePack } from '../language/types.ts';
import type { Span } from '../parse/types.ts';
import type { Token } from './tokens.ts';
import type { Figure } from './types.ts';

/** What a sentence gives a value to, where that can be told for sure. */
export interface Subject {
  /** Equal for two subjects with the same words; holds what is counted too. */
  readonly key: string;
}

/** Years stand for time as much as any word does. */
const isYear = (token: Token) => token.kind === 'digits' && /^(?:19|20)\d\d$/.test(token.lower);

/**
 * The subject of a figure that a measuring verb gives it (“Corvid employs 1,200 engineers”): its words from the start of the clause. Null
 * where no such verb stands right before the figure, where no name is in the subject, and where any word of time, change or comparison
 * in the sentence leaves room for a second value. `tokens` are those of the figure's passage.
 */
export function subjectOf(
  { amount }: Figure,
  sentence: Span,
  tokens: readonly Token[],
  pack: LanguagePack,
): Subject | null {
  const { measuring, markers } = pack.consistency;
  const inside = tokens.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (amount.qualifier || inside.some((token) => markers.has(token.lower) || isOtherYear(token, amount))) return null;
  const before = inside.filter(({ end }) => end <= amount.start);
  const verb = measuring.find((words) => endsWith(before, words));
  if (!verb) return null;
  const clause = before.slice(startOfClause(before), before.length - verb.length);
  const words = clause.filter(({ kind, lower }) => kind === 'word' && !pack.functionWords.has(lower));
  if (!words.some(({ capital }) => capital)) return null;
  const named = [...new Set(words.map(({ lower }) => lower))].sort();
  return { key: JSON.stringify([amount.kind, amount.unit, amount.noun, verb, named]) };
}

function isOtherYear(token: Token, amount: Span): boolean {
  return isYear(token) && (token.end <= amount.start || token.start >= amount.end);
}

function endsWith(tokens: readonly Token[], words: readonly string[]): boolean {
  return words.every((word, index) => tokens[tokens.length - words.length + index]?.lower === word);
}

function startOfClause(tokens: readonly Token[]): number {
  return tokens.findLastIndex(({ kind, lower }) => kind === 'mark' && ',;:()–—'.includes(lower)) + 1;
}
