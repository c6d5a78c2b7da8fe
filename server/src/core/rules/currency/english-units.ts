import { signOf } from '../../figures/amounts/currency-codes.ts';
import type { HouseStyle, StyleVariant } from '../../style/types.ts';

const WORDS: ReadonlyMap<number, string> = new Map([
  [1e3, 'thousand'],
  [1e6, 'million'],
  [1e9, 'billion'],
  [1e12, 'trillion'],
]);
const SHORT: ReadonlyMap<number, string> = new Map([
  [1e3, 'k'],
  [1e6, 'm'],
  [1e9, 'bn'],
  [1e12, 'tn'],
]);

/** `billion` for 1e9; null for a factor that has no word of its own. */
export const englishWord = (factor: number) => WORDS.get(factor) ?? null;

/** `bn` for 1e9; null for a factor that has no abbreviation. */
export const englishShort = (factor: number) => SHORT.get(factor) ?? null;

/** What follows the digits for a magnitude, space included: ` billion`, `bn`, `B`; null for a factor that cannot be written so. */
export function englishMagnitude(form: StyleVariant<'magnitude'>, factor: number, style: HouseStyle): string | null {
  if (form === 'words') {
    const word = englishWord(factor);
    return word && amountSpace(style) + word;
  }
  const short = englishShort(factor);
  return form === 'capitals' ? (short?.charAt(0).toUpperCase() ?? null) : short;
}

/** The space between a number and the word after it: no-break where the document mostly writes it so. */
export function amountSpace(style: HouseStyle): string {
  return style.variant('amount-space') === 'hard' ? style.spaceFor('amount-space') : ' ';
}

/** The sign of a currency (ISO 4217 code): `$` for the house's dollar, `C$`, `€`. Null for one that has none. */
export function signFor(code: string, dollar: string): string | null {
  return code === dollar ? '$' : signOf(code);
}
