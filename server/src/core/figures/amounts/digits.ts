import { isClosedUp, lowerAt, rawAt, type Scan, tokenAt } from './scan.ts';

/** A number in digits, as far as its own characters go. */
export interface DigitReading {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** Index of the token after it. */
  readonly next: number;
  readonly decimal: string | null;
  readonly group: string | null;
}

/** A map: it is asked for any word, each of which V8 would enter into its table of names for an object. */
const GLYPHS: ReadonlyMap<string, number> = new Map([
  ['¼', 0.25],
  ['½', 0.5],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/** Reads `12 500`, `1,234.5`, `,50`, `2½` at a token; null for what is a version, a date, a number with a leading zero, or no number. */
export function readDigits(scan: Scan, at: number): DigitReading | null {
  const { tokens, text } = scan;
  const first = tokenAt(scan, at);
  if (!first) return null;
  const glyph = first.kind === 'mark' ? GLYPHS.get(first.lower) : undefined;
  if (glyph) return { value: glyph, start: first.start, end: first.end, next: at + 1, decimal: null, group: null };
  let pos = at;
  let digits = '0';
  let decimal: string | null = null;
  let group: string | null = null;
  if (first.kind === 'mark') {
    if ((first.lower !== '.' && first.lower !== ',') || tokenAt(scan, at + 1)?.kind !== 'digits') return null;
    if (!isClosedUp(scan, at + 1)) return null;
    decimal = first.lower;
    digits = `0.${tokens[at + 1]!.lower}`;
    pos = at + 1;
  } else {
    if (first.kind !== 'digits') return null;
    digits = first.lower;
    if (digits.length > 1 && digits[0] === '0') return null;
    const head = digits.length;
    for (;;) {
      const mark = tokenAt(scan, pos + 1);
      if (!mark) break;
      if (mark.kind === 'digits') {
        if (!groupsBySpace(scan, pos, head, group) || decimal) break;
        group = text[tokens[pos]!.end]!;
        digits += mark.lower;
        pos++;
        continue;
      }
      const next = tokenAt(scan, pos + 2);
      if (mark.spaced || next?.kind !== 'digits' || next.spaced) break;
      const sign = mark.lower;
      if (sign === "'" || sign === '’') {
        if (decimal || head > 3 || next.lower.length !== 3 || (group !== null && group !== sign)) break;
      } else if (sign !== ',' && sign !== '.') break;
      if (decimal) return null;
      if (sign === "'" || sign === '’' || groups(scan, pos, head, sign, group, digits)) {
        group = sign;
        digits += next.lower;
      } else {
        if (group === sign) return null;
        decimal = sign;
        digits += `.${next.lower}`;
      }
      pos += 2;
    }
  }
  if (group === '.' && pos - at === 6 && isAddress(scan, at)) return null;
  let value = Number(digits);
  const fraction = GLYPHS.get(lowerAt(scan, pos + 1));
  if (fraction && decimal === null) {
    pos++;
    value += fraction;
  }
  return { value, start: first.start, end: tokens[pos]!.end, next: pos + 1, decimal, group };
}

/** Four numbers up to 255 with points between them are an internet address. */
function isAddress(scan: Scan, at: number): boolean {
  return [0, 2, 4, 6].every((step) => Number(lowerAt(scan, at + step)) < 256);
}

/** True where the digits after token `pos` go on the number after one space. */
function groupsBySpace(scan: Scan, pos: number, head: number, group: string | null): boolean {
  const token = scan.tokens[pos]!;
  const next = scan.tokens[pos + 1]!;
  if (head > 3 || next.lower.length !== 3 || next.start - token.end !== 1) return false;
  const space = scan.text[token.end]!;
  if (space === '\n' || space === '\t') return false;
  if (group !== null) return isSpace(group);
  return space !== ' ' || !followsName(scan, pos);
}

const isSpace = (character: string) =>
  character === ' ' || character === '\u00a0' || character === '\u202f' || character === '\u2009';

/** “iPhone 17 256 Go”, “le 12 mai 500 …”: digits that belong to the word before them. */
function followsName(scan: Scan, pos: number): boolean {
  const before = lowerAt(scan, pos - 1);
  if (before === '' || tokenAt(scan, pos - 1)!.kind !== 'word') return false;
  return scan.words.labels.has(before) || scan.words.months.has(before) || /^[a-z]+[A-Z]/.test(rawAt(scan, pos - 1));
}

/** Whether a comma or a point between digits groups them; otherwise it is the decimal sign. */
function groups(scan: Scan, pos: number, head: number, sign: string, group: string | null, digits: string): boolean {
  const { words } = scan;
  const length = lowerAt(scan, pos + 2).length;
  if (group !== null) return group === sign && length === 3;
  if (head > 3 || digits === '0') return false;
  const again = lowerAt(scan, pos + 3) === sign && isClosedUp(scan, pos + 3) && isClosedUp(scan, pos + 4);
  const next = again ? lowerAt(scan, pos + 4).length : 0;
  if (sign === ',' && words.decimal === '.' && length === 2 && next >= 2) return next === 3 || isLakh(scan, pos + 4);
  if (length !== 3) return false;
  if (sign !== words.decimal) return true;
  return next === 3 || (sign === ',' && scan.commaGroups) || thenDecimal(scan, pos + 3, sign);
}

/** Indian grouping: two digits and two, the last three. */
function isLakh(scan: Scan, pos: number): boolean {
  return lowerAt(scan, pos).length === 2 && lowerAt(scan, pos + 1) === ',' && lowerAt(scan, pos + 2).length === 3;
}

/** “1,234.56” in French: the mark after the group can only be the decimal sign, so the one before groups. */
function thenDecimal(scan: Scan, at: number, sign: string): boolean {
  const mark = lowerAt(scan, at);
  return (
    (mark === ',' || mark === '.') &&
    mark !== sign &&
    isClosedUp(scan, at) &&
    isClosedUp(scan, at + 1) &&
    tokenAt(scan, at + 1)!.kind === 'digits'
  );
}
