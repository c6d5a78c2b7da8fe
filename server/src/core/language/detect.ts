import type { Token } from '../figures/tokens.ts';
import type { Span } from '../parse/types.ts';
import { englishFunctionWords } from './en/function-words.ts';
import { frenchFunctionWords } from './fr/function-words.ts';
import { otherFunctionWords } from './other-function-words.ts';
import type { Language } from './types.ts';

/** How many words a text has, and how many of them are small words of French, of English, of languages without a pack (`other`). */
export type LanguageCounts = Readonly<Record<'words' | 'other' | Language, number>>;

const WORDS: Readonly<Record<Language, ReadonlySet<string>>> = { fr: frenchFunctionWords, en: englishFunctionWords };

/** Words in Latin letters, in lower case: those of other scripts tell neither language. */
const WORD = /[a-zß-öø-ſ]+['’]?/g;

/** Counts the words of a text that tell its language. Linear in the text; all zero for text without words. */
export function countLanguages(text: string): LanguageCounts {
  const counts = { words: 0, fr: 0, en: 0, other: 0 };
  const lower = text.toLowerCase();
  WORD.lastIndex = 0;
  for (let found = WORD.exec(lower); found; found = WORD.exec(lower)) {
    counts.words++;
    const word = found[0].replace('’', "'");
    if (tells(word, 'fr')) counts.fr++;
    else if (tells(word, 'en')) counts.en++;
    if (otherFunctionWords.has(word)) counts.other++;
  }
  return counts;
}

/** The counts of several texts, taken together. */
export function sumCounts(counts: Iterable<LanguageCounts>): LanguageCounts {
  const sum = { words: 0, fr: 0, en: 0, other: 0 };
  for (const { words, fr, en, other } of counts) {
    sum.words += words;
    sum.fr += fr;
    sum.en += en;
    sum.other += other;
  }
  return sum;
}

/** From this many words on a text has its share of small words, whatever it is about. */
const ENOUGH_WORDS = 20;

/** A quarter of the words of French or English prose are small words, and more; lists of names and figures have about half as many. */
const LEAST_SHARE = 0.12;

/**
 * The language that the counts point to; null where they point to none: no small words, a draw, a text in neither language. A text
 * with passages in both is in the language that most of it is in.
 */
export function detectLanguage({ words, fr, en, other }: LanguageCounts): Language | null {
  const most = Math.max(fr, en);
  if (fr === en || other > most) return null;
  if (words >= ENOUGH_WORDS && most < words * LEAST_SHARE) return null;
  return fr > en ? 'fr' : 'en';
}

/** How many words without a small word of the other language may stand between two of them in one run. */
const WIDEST_GAP = 4;

/** What parts one run from the next: the end of a sentence or of a quotation. A comma, a hyphen, a currency sign may stand inside. */
const BREAKS: ReadonlySet<string> = new Set([
  '.',
  '!',
  '?',
  ';',
  ':',
  '«',
  '»',
  '“',
  '”',
  '"',
  '(',
  ')',
  '–',
  '—',
  '…',
]);

/**
 * The runs of words in the other language inside a passage in `language`: at least two of that language's small words near one another,
 * with the words around them, up to the next small word of the passage's own language or the next break. UTF-16 offsets in the
 * passage's text, in text order. Empty for an ordinary passage.
 */
export function foreignRuns(tokens: readonly Token[], language: Language): Span[] {
  const other = language === 'fr' ? 'en' : 'fr';
  const runs: Span[] = [];
  let taken = -1;
  for (let at = 0; at < tokens.length; at++) {
    if (!tells(tokens[at]!.lower, other)) continue;
    const last = lastOfRun(tokens, at, language, other);
    if (last === at) continue;
    const first = Math.max(edge(tokens, at, -1, language), taken + 1);
    taken = edge(tokens, last, 1, language);
    runs.push({ start: tokens[first]!.start, end: tokens[taken]!.end });
    at = taken;
  }
  return runs;
}

/** The index of the last small word of the other language that belongs with the one at `first`. */
function lastOfRun(tokens: readonly Token[], first: number, own: Language, other: Language): number {
  let last = first;
  let words = 0;
  for (let at = first + 1; at < tokens.length && words <= WIDEST_GAP; at++) {
    const token = tokens[at]!;
    if (ends(token, own)) break;
    if (token.kind === 'word') words++;
    if (!tells(token.lower, other)) continue;
    last = at;
    words = 0;
  }
  return last;
}

/** How many words before the first and after the last small word are taken to belong to a run. */
const EDGE = 2;

const ACCENTED = /[àâçéèêëîïôûùœ]/;

/** How far the words around a run go with it: few, and none that only French can be. */
function edge(tokens: readonly Token[], from: number, step: 1 | -1, own: Language): number {
  let at = from;
  for (let taken = 0; taken < EDGE; taken++) {
    const next = tokens[at + step];
    if (!next || ends(next, own) || next.lower === ',' || ACCENTED.test(next.lower)) break;
    at += step;
  }
  return at;
}

function ends(token: Token, own: Language): boolean {
  return token.kind === 'mark' ? BREAKS.has(token.lower) : tells(token.lower, own);
}

/** `It's` is tokenized as French in a French text: without its apostrophe it is an English word. */
function tells(word: string, language: Language): boolean {
  const words = WORDS[language];
  return words.has(word) || (language === 'en' && word.endsWith("'") && words.has(word.slice(0, -1)));
}
