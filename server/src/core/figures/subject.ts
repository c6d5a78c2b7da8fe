import type { LanguagePack } from '../language/types.ts';
import type { Span } from '../parse/types.ts';
import { normalize, type Token } from './tokens.ts';
import type { Figure } from './types.ts';

/** A verb right before a figure that gives its subject that value. Offsets are in the passage's text. */
export interface MeasuringVerb extends Span {
  readonly words: string;
}

/** Longer than any measuring verb, with a space to spare. */
const LONGEST = 24;

/** The measuring verb right before a figure (“employs” in “Corvid employs 1,200 engineers”), or null. */
export function measuringVerb({ amount, passage }: Figure, { consistency }: LanguagePack): MeasuringVerb | null {
  const head = passage.text.slice(Math.max(0, amount.start - LONGEST), amount.start);
  const before = normalize(head).trimEnd();
  const words = consistency.measuring.find(
    (verb) => before.endsWith(verb) && !/\p{L}/u.test(before.at(-verb.length - 1) ?? ''),
  );
  if (!words) return null;
  const end = amount.start - (head.length - head.trimEnd().length);
  return { words, start: end - words.length, end };
}

/**
 * What a sentence gives a value to by a measuring verb: a key that is equal for two figures of the same thing. Null where no name is in the
 * subject, and where any word of time, change or comparison in the sentence leaves room for a second value. `tokens` are those of the passage.
 */
export function subjectOf(
  { amount }: Figure,
  verb: MeasuringVerb,
  sentence: Span,
  tokens: readonly Token[],
  { consistency, functionWords }: LanguagePack,
): string | null {
  const inside = tokens.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (amount.qualifier || inside.some((token) => consistency.markers.has(token.lower) || isOtherYear(token, amount)))
    return null;
  const before = inside.filter(({ end }) => end <= verb.start);
  const clause = before.slice(before.findLastIndex(({ lower }) => ',;:()–—'.includes(lower)) + 1);
  const words = clause.filter(({ kind, lower }) => kind === 'word' && !functionWords.has(lower));
  if (!words.some(({ capital }) => capital)) return null;
  const named = [...new Set(words.map(({ lower }) => lower))].sort();
  return JSON.stringify([amount.kind, amount.unit, amount.noun, verb.words, named]);
}

/** Years stand for time as much as any word does. */
function isOtherYear({ kind, lower, start, end }: Token, amount: Span): boolean {
  return kind === 'digits' && /^(?:19|20)\d\d$/.test(lower) && (end <= amount.start || start >= amount.end);
}
