import type { Edit } from './define.ts';

const DELIMITER = /[*_]/;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;

/**
 * Whether an edit could make or unmake emphasis: it stands at a run of `*` or `_` with a letter or digit at its other side, and turns the
 * character beside the run from a letter or digit into a mark, or back. White space at the edge is left to the rules that mean it.
 * `source` is the Markdown that the edit's offsets count in.
 */
export function mayTurnEmphasis(source: string, { start, end, text }: Pick<Edit, 'start' | 'end' | 'text'>): boolean {
  return (
    (isDelimiter(source[start - 1]) &&
      turns(source[start], text[0] ?? source[end]) &&
      isWord(source[beyond(source, start - 1, -1)])) ||
    (isDelimiter(source[end]) &&
      turns(source[end - 1], text.at(-1) ?? source[start - 1]) &&
      isWord(source[beyond(source, end, 1)]))
  );
}

const isDelimiter = (character: string | undefined) => character !== undefined && DELIMITER.test(character);
const isWord = (character: string | undefined) => character !== undefined && WORD.test(character);
const isSpace = (character: string | undefined) => character === undefined || SPACE.test(character);

const turns = (before: string | undefined, after: string | undefined) =>
  !isSpace(before) && !isSpace(after) && isWord(before) !== isWord(after);

/** The first offset from `at` on, in steps, that is no delimiter. */
function beyond(source: string, at: number, step: 1 | -1): number {
  let offset = at;
  while (isDelimiter(source[offset])) offset += step;
  return offset;
}
