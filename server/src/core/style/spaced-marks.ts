import { gapOf, isSpace, spacesBefore } from './spaces.ts';
import type { MarkUse } from './types.ts';
import { asVariant } from './variants.ts';

/** The marks whose space before them differs from house to house. */
export type PunctuationMark = 'colon' | 'semicolon' | 'exclamation' | 'question' | 'percent';

const MARKS: Readonly<Record<string, PunctuationMark>> = {
  ':': 'colon',
  ';': 'semicolon',
  '!': 'exclamation',
  '?': 'question',
  '%': 'percent',
};

const SPECIAL = /[:;!?%]/g;

/** What may follow a colon or a semicolon that is punctuation: nothing, white space, a quotation mark, a note's bracket. */
const AFTER_STOP = /[\s«»“”"[\uFFFC]/;

/** What a mark of punctuation does not follow: the start of a bracket or a quotation, as in `(!)`, or such a mark, as in `!!`, `::`. */
const NEVER_BEFORE = /[([{«“:;!?]/;

/** Names that end in a mark of their own, in lower case. */
const NAMES_WITH_MARK: ReadonlySet<string> = new Set(['yahoo', 'joomla', 'kahoot', 'jeopardy']);

/**
 * Each `:`, `;`, `!`, `?` and `%` whose space is a matter of style, in text order, with that space in its span. Left out are times and
 * ratios (`10:30`, `4 : 1`), addresses, `::`, `!!`, emoji codes and emoticons, `(!)`, `Yahoo!`, and a mark at the head of a line.
 * One linear pass; any text will do.
 */
export function spacedMarks(text: string): MarkUse<PunctuationMark>[] {
  const uses: MarkUse<PunctuationMark>[] = [];
  SPECIAL.lastIndex = 0;
  for (let found = SPECIAL.exec(text); found; found = SPECIAL.exec(text)) {
    const at = found.index;
    const mark = MARKS[found[0]]!;
    const start = spacesBefore(text, at);
    if (start === 0 || text[start - 1] === '\n' || !isPunctuation(text, mark, start, at)) continue;
    const gap = gapOf(text, start, at);
    uses.push({ mark, variant: asVariant(gap), gap, start, end: at + 1 });
  }
  return uses;
}

function isPunctuation(text: string, mark: PunctuationMark, start: number, at: number): boolean {
  const before = text[start - 1]!;
  const after = text[at + 1];
  if (mark === 'percent') return isDigit(before) && !isLetterOrDigit(after);
  if (NEVER_BEFORE.test(before)) return false;
  switch (mark) {
    case 'colon':
      return endsClause(after) && !isRatio(text, start, at) && !(start === at && endsEmojiCode(text, at));
    case 'semicolon':
      return endsClause(after);
    default:
      return after !== text[at] && !isLetterOrDigit(after) && !(start === at && endsName(text, at));
  }
}

function endsClause(after: string | undefined): boolean {
  return after === undefined || AFTER_STOP.test(after);
}

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';

function isLetterOrDigit(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

const LONGEST_EMOJI_CODE = 30;

/** The second colon of `:smile:`, and of a time with seconds. */
function endsEmojiCode(text: string, at: number): boolean {
  return /:[\w+-]+$/.test(text.slice(Math.max(0, at - LONGEST_EMOJI_CODE), at));
}

/** `4 : 1`, `16: 9`: a number of up to three digits on either side; before a sum a year has four. */
function isRatio(text: string, start: number, at: number): boolean {
  let after = at + 1;
  while (after < text.length && isSpace(text.charCodeAt(after))) after++;
  return (
    isShortNumber(text.slice(Math.max(0, start - 4), start), /[0-9]+$/) &&
    isShortNumber(text.slice(after, after + 4), /^[0-9]+/)
  );
}

function isShortNumber(text: string, digits: RegExp): boolean {
  const found = digits.exec(text);
  return found !== null && found[0].length <= 3;
}

const LONGEST_NAME = 10;

function endsName(text: string, at: number): boolean {
  const word = /\p{L}+$/u.exec(text.slice(Math.max(0, at - LONGEST_NAME), at));
  return word !== null && /\p{Lu}/u.test(word[0][0]!) && NAMES_WITH_MARK.has(word[0].toLowerCase());
}
