/** A way in which the chunks of a text are not what remark makes of the whole, and why that stays. */
export interface KnownDifference {
  readonly name: string;
  /** The shortest text that shows it. */
  readonly example: string;
  readonly reason: string;
  /** Matches what such a difference shrinks to. */
  readonly shape: RegExp;
}

export const knownDifferences: readonly KnownDifference[] = [
  {
    name: 'an empty list item after indented code',
    example: '    code\n\n-',
    reason:
      'micromark takes the item for one that interrupts a paragraph, which an empty one may not, though the code has ended two lines ' +
      'above. CommonMark (5.2) has a list here, as commonmark.js does and as the chunk by itself is read.',
    shape: /^(?: {4}| {0,3}\t)[^\r\n]+(?:\r\n?|\n)\s*(?:\r\n?|\n) {0,3}(?:(?:[-+*>]|\d{1,9}[.)])[ \t]*)+$/,
  },
];
