import type { Amount, Figure } from './types.ts';
import { canonicalUnit } from './units.ts';

/**
 * The figures of one story, in order, with what is restated filled in: a figure without evidence whose value, in the same unit, is
 * sourced elsewhere in the story, before or after. A count is the same only with the same head noun. Its evidence is that of the
 * other, as `restated`. Linear; figures that change are new objects, the others are the same.
 */
export function restate(figures: readonly Figure[]): readonly Figure[] {
  if (figures.every(({ evidence }) => evidence)) return figures;
  const sourced = new Map<string, Figure>();
  for (const figure of figures) {
    const key = keyOf(figure.amount);
    if (figure.evidence && figure.evidence.type !== 'restated' && !sourced.has(key)) sourced.set(key, figure);
  }
  if (sourced.size === 0) return figures;
  return figures.map((figure) => {
    if (figure.evidence) return figure;
    const evidence = sourced.get(keyOf(figure.amount))?.evidence;
    return evidence ? { ...figure, evidence: { ...evidence, type: 'restated' } } : figure;
  });
}

const keys = new WeakMap<Amount, string>();

/** Equal for two amounts that state the same, however they are written. Kept with the amount, since a story asks again after each edit in it. */
function keyOf(amount: Amount): string {
  const known = keys.get(amount);
  if (known !== undefined) return known;
  const { kind, low, high, unit, noun } = amount;
  const counted = kind === 'quantity' && unit === null ? noun : null;
  // Only that of a measure is as it was written.
  const measured = kind === 'quantity' && unit !== null ? canonicalUnit(unit) : unit;
  const key = `${kind} ${rounded(low)} ${rounded(high)} ${measured} ${counted}`;
  keys.set(amount, key);
  return key;
}

/** Without the noise of binary fractions. */
function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(10));
}
