import stringWidth from 'string-width';

/** Text of nothing but Latin letters, digits and marks that take one column each. */
const NARROW = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u202f-\u205e\u20ac]*$/;

/** How many columns of a terminal a text takes. The usual text is told without a look at each of its characters. */
export function widthOf(text: string): number {
  return isNarrow(text) ? text.length : stringWidth(text);
}

/** True where each UTF-16 unit of a text is a character that takes one column. */
export function isNarrow(text: string): boolean {
  return NARROW.test(text);
}
