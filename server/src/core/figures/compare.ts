import type { Amount, NumberPart } from './types.ts';

/** How far a claim may be from what is stated, as a share of it, when a qualifier hedges it. */
const HEDGE = { about: 0.05, over: 0.1, under: 0.1 } as const;

/** How far a claim that is written with fewer digits may be from what is stated, as a share of it: “a $900 toaster” at $899. */
const ROUNDED = 0.002;

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** True where two amounts are the same value in the same unit, however they are written. */
export function sameValue(a: Amount, b: Amount): boolean {
  return close(a.low, b.low) && close(a.high, b.high);
}

/** True where two units do not contradict each other: a unit left out goes with any. */
export function compatibleUnits(a: Amount, b: Amount): boolean {
  if (a.unit === b.unit) return true;
  const open = (amount: Amount) => amount.unit === null && (amount.kind === 'money' || amount.kind === 'quantity');
  return open(a) || open(b);
}

/**
 * Tells what bears out `claim`, as a paragraph does its label: the same value, either end of a range, a value
 * that rounds to the claim as it is written (186.4 million under “$186 million”), one that the claim gives in fewer digits and
 * hardly misses (887.6 million under “887 million”), or one that the claim's qualifier allows.
 */
export function bearing(claim: Amount): (stated: Amount) => boolean {
  if (claim.low < claim.high) return (stated) => compatibleUnits(claim, stated) && sameValue(claim, stated);
  const half = precision(claim) / 2;
  const allows = (value: number) => {
    const distance = Math.abs(value - claim.low);
    if (distance <= half + 1e-9 * Math.abs(value)) return true;
    if (!claim.qualifier) return distance <= ROUNDED * Math.abs(value) && digitsOf(claim.low) < digitsOf(value);
    const off = (value - claim.low) / Math.abs(claim.low || 1);
    if (claim.qualifier === 'about') return Math.abs(off) <= HEDGE.about;
    return claim.qualifier === 'over' ? off >= 0 && off <= HEDGE.over : off <= 0 && -off <= HEDGE.under;
  };
  return (stated) => compatibleUnits(claim, stated) && (allows(stated.low) || allows(stated.high));
}

/** How many digits it takes to write a value, without the zeros around them: 3 for 0.0887 and 88,700. */
function digitsOf(value: number): number {
  const [digits] = Math.abs(value).toExponential(9).split('e') as [string];
  return digits.replace('.', '').replace(/0+$/, '').length;
}

/** The step between two values that the amount, as written, can tell apart: 0.1 million for `14.3 million`. */
function precision(amount: Amount): number {
  const [term] = amount.terms;
  const factor = amount.low === 0 || term.number.value === 0 ? 1 : amount.low / term.number.value;
  return factor * step(term.number, term.magnitude !== null);
}

/** A number in words tells ones apart before a magnitude, as digits do (“un million” for 1.04 million), and is exact elsewhere. */
function step(number: NumberPart, scaled: boolean): number {
  if (number.form === 'words') return scaled ? 1 : 0;
  const digits = String(number.value);
  const point = digits.indexOf('.');
  return point < 0 ? 1 : 10 ** -(digits.length - point - 1);
}
