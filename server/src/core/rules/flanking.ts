import type { Edit } from './define.ts';

const DELIMITER = /[*_]/;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;

/** Whether the run of `*` or `_` before and after an edit is text for its reader, at least in part: marks that make no emphasis yet. */
export interface StrayRuns {
  readonly before: boolean;
  readonly after: boolean;
}

/**
 * Whether an edit could make or unmake emphasis: it stands at a run of `*` or `_` and turns the character beside the run from a letter or
 * digit into a mark, or back. That matters where a letter or digit stands at the other side of the run, and, where the run is stray,
 * anything but white space: it could become the opening or closing that other marks lack. White space that an edit brings to the edge or
 * takes away from it is left to the rules that mean it, but not white space that a deletion uncovers. `source` is the Markdown that the edit's offsets count in.
 */
export function mayTurnEmphasis(
  source: string,
  { start, end, text }: Pick<Edit, 'start' | 'end' | 'text'>,
  stray: StrayRuns,
): boolean {
  return (
    (isDelimiter(source[start - 1]) &&
      (uncovers(text, source[start], source[end]) ||
        (turns(source[start], text[0] ?? source[end]) &&
          counts(source[beyond(source, start - 1, -1)], stray.before)))) ||
    (isDelimiter(source[end]) &&
      (uncovers(text, source[end - 1], source[start - 1]) ||
        (turns(source[end - 1], text.at(-1) ?? source[start - 1]) &&
          counts(source[beyond(source, end, 1)], stray.after))))
  );
}

/** Whether a character marks emphasis in Markdown; false for none. */
export const isDelimiter = (character: string | undefined) => character !== undefined && DELIMITER.test(character);
const isWord = (character: string | undefined) => character !== undefined && WORD.test(character);
const isSpace = (character: string | undefined) => character === undefined || SPACE.test(character);

const uncovers = (text: string, before: string | undefined, after: string | undefined) =>
  text === '' && !isSpace(before) && isSpace(after);

const turns = (before: string | undefined, after: string | undefined) =>
  !isSpace(before) && !isSpace(after) && isWord(before) !== isWord(after);

const counts = (other: string | undefined, isStray: boolean) => isWord(other) || (isStray && !isSpace(other));

/** The first offset from `at` on, in steps, that is no delimiter. */
function beyond(source: string, at: number, step: 1 | -1): number {
  let offset = at;
  while (isDelimiter(source[offset])) offset += step;
  return offset;
}
