import type { NumberPart } from '../../figures/types.ts';
import type { HouseStyle } from '../../style/types.ts';

const MARKS: Readonly<Record<string, string>> = { comma: ',', point: '.', apostrophe: '’', none: '' };

/** What the house writes between groups of three digits. */
export function groupMark(style: HouseStyle): string {
  return MARKS[style.variant('thousands') ?? ''] ?? style.spaceFor('thousands');
}

/** Digits without a mark, parted into groups of three. */
export function grouped(digits: string, mark: string): string {
  return digits.replace(/\d(?=(?:\d{3})+(?!\d))/g, `$&${mark}`);
}

/** A number in digits as the house groups it; its decimals stay as they are. `written` is the number's text. */
export function regrouped(written: string, { group, decimal }: NumberPart, style: HouseStyle): string {
  const at = decimal === null ? written.length : written.lastIndexOf(decimal);
  const whole = group === null ? written.slice(0, at) : written.slice(0, at).replace(/\D/g, '');
  return grouped(whole, groupMark(style)) + written.slice(at);
}
