import { signOf } from '../../figures/amounts/currency-codes.ts';
import type { HouseStyle } from '../../style/types.ts';

const ENGLISH_WORDS: ReadonlyMap<number, string> = new Map([
  [1e3, 'thousand'],
  [1e6, 'million'],
  [1e9, 'billion'],
  [1e12, 'trillion'],
]);
const ENGLISH_SHORT: ReadonlyMap<number, string> = new Map([
  [1e3, 'k'],
  [1e6, 'm'],
  [1e9, 'bn'],
  [1e12, 'tn'],
]);
const FRENCH_WORDS: ReadonlyMap<number, string> = new Map([
  [1e6, 'million'],
  [1e9, 'milliard'],
]);
const FRENCH_SHORT: ReadonlyMap<number, string> = new Map([
  [1e3, 'k'],
  [1e6, 'M'],
  [1e9, 'Md'],
]);

/** `billion` for 1e9; null for a factor that has no word of its own. */
export const englishWord = (factor: number) => ENGLISH_WORDS.get(factor) ?? null;
/** `bn` for 1e9; null for a factor that has no abbreviation. */
export const englishShort = (factor: number) => ENGLISH_SHORT.get(factor) ?? null;
/** `M` for 1e6, `Md` for 1e9; null for other factors than a thousand. */
export const frenchShort = (factor: number) => FRENCH_SHORT.get(factor) ?? null;

/** `million` or `millions`, `milliard` or `milliards`, by the number before it; null for other factors. French takes its plural from 2 on. */
export function frenchWord(factor: number, value: number): string | null {
  const word = FRENCH_WORDS.get(factor);
  return word ? (value >= 2 ? `${word}s` : word) : null;
}

/** The space between a number and its words: no-break where the document mostly writes it so. */
export function amountSpace(style: HouseStyle): string {
  return style.variant('amount-space') === 'hard' ? style.spaceFor('amount-space') : ' ';
}

/** The sign of a currency (ISO 4217 code): `$` for the house's dollar. Null for one that has none. */
export function houseSign(code: string, dollar: string): string | null {
  return code === dollar ? '$' : signOf(code);
}
