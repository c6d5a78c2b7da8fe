/** What closes up to the word before it: where a comment stood between, no blank may be left. */
const CLOSES_UP = /^(?:$|[\s.,;:!?)\]»”’…])/;

/** Whether the blanks before a comment go with it, by what follows it: nothing, a space or a mark that belongs to the word before. */
export function takesBlanksBefore(following: string): boolean {
  return CLOSES_UP.test(following);
}

/** Where the blanks that end a text start: spaces and tabs, no-break spaces not among them. */
export function blanksAtEnd(text: string, end = text.length): number {
  let start = end;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
  return start;
}

/** A text without the blanks that end it. */
export function withoutBlanksAtEnd(text: string): string {
  return text.slice(0, blanksAtEnd(text));
}
