import type { CurrencyPart, MagnitudePart, Term } from '../../figures/types.ts';
import type { Span } from '../../parse/types.ts';
import { departs } from '../../style/house.ts';
import { gapOf } from '../../style/spaces.ts';
import type { HouseStyle } from '../../style/types.ts';

/** The abbreviation that French newsrooms write for a magnitude: `k`, `M`, `Md` (`G` in Canada); null for any other. */
export function abbreviationOf(factor: number, { profile }: HouseStyle): string | null {
  if (factor === 1e9) return profile === 'fr-CA' ? 'G' : 'Md';
  return factor === 1e3 ? 'k' : factor === 1e6 ? 'M' : null;
}

/** `million` or `millions`, `milliard` or `milliards`, by the number before it: the plural starts at 2. Null for any other factor. */
export function frenchWord(factor: number, value: number): string | null {
  const word = factor === 1e6 ? 'million' : factor === 1e9 ? 'milliard' : null;
  return word && (value < 2 ? word : `${word}s`);
}

/** True for *million* and *milliard* as written at a magnitude, in either number: nouns, which take *de* before a currency. */
export function isNoun(text: string, { start, end }: MagnitudePart): boolean {
  return /^mill(?:ion|iard)s?$/i.test(text.slice(start, end));
}

/** Letters after `$` by the dollar's code: `5 $ CA`. */
const SUFFIXES: Readonly<Record<string, string>> = { USD: 'US', CAD: 'CA', AUD: 'AU', NZD: 'NZ', HKD: 'HK', SGD: 'SG' };

/** True where a dollar's name says whose it is: `dollars américains`, `$ US`, `C$`. */
export function namesCountry(text: string, { start, end, code }: CurrencyPart): boolean {
  return code in SUFFIXES && !/^(?:\$|dollars?)$/i.test(text.slice(start, end));
}

/** A dollar's sign with its country, as it stands after a number: `$ CA`; null for another currency. */
export function signWithCountry(code: string, gap: string): string | null {
  const suffix = SUFFIXES[code];
  return suffix ? `$${gap}${suffix}` : null;
}

/** A sign as it stands after a number: `€`, `$ CA` for `C$`. */
export function signAfter(text: string, { start, end, code }: CurrencyPart, gap: string): string {
  const written = text.slice(start, end);
  const suffix = written.length > 1 && written.endsWith('$') ? SUFFIXES[code] : undefined;
  return suffix ? `$${gap}${suffix}` : written;
}

/** Where a sign, a code or an abbreviated magnitude stands right after a number, the space between; null where none does. */
export function spaceBeforeSign(text: string, { number, magnitude, currency }: Term): Span | null {
  const part = magnitude ?? currency;
  if (!part || part.start < number.end || part.form === 'word' || part.form === 'name' || part.form === 'cents')
    return null;
  const between = text.slice(number.end, part.start);
  return /^[^\S\n]*$/.test(between) ? { start: number.end, end: part.start } : null;
}

/**
 * A number's mend with what follows: where a plain space before a sign is not the house's, the fix takes it in.
 */
export function numberEdit(text: string, term: Term, right: string, style: HouseStyle): Span & { text: string } {
  const { start, end } = term.number;
  const gap = spaceBeforeSign(text, term);
  const mends = gap && gapOf(text, gap.start, gap.end) === 'plain' && departs(style, 'symbol-space', 'plain');
  return mends ? { start, end: gap.end, text: right + style.spaceFor('symbol-space') } : { start, end, text: right };
}
