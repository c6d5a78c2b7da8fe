import { isLetter } from '../language/letters.ts';
import type { MarkUse } from './types.ts';

const APOSTROPHE = /['’]/g;

/** What an elided word may stand before, other than a letter: a number, an opening quotation mark, code or another object. */
const AFTER_ELISION = /[0-9«“"\uFFFC]/;

/** The words of French that lose their last letter before a vowel, at the end of a text. */
const ELIDED = /(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/iu;
const LONGEST_ELIDED = 8;

/**
 * Each apostrophe between two letters, or after an elision before a number or a quotation (`d'1 million`, `l'« IA »`), in text order.
 * Primes (`5'`), quotation marks (`'mot'`) and shortened years (`'90s`) are none. One linear pass; any text will do.
 */
export function apostrophes(text: string): MarkUse<'apostrophe'>[] {
  const uses: MarkUse<'apostrophe'>[] = [];
  APOSTROPHE.lastIndex = 0;
  for (let found = APOSTROPHE.exec(text); found; found = APOSTROPHE.exec(text)) {
    const at = found.index;
    if (!isApostrophe(text, at)) continue;
    const variant = found[0] === '’' ? 'curly' : 'straight';
    uses.push({ mark: 'apostrophe', variant, gap: 'none', start: at, end: at + 1 });
  }
  return uses;
}

function isApostrophe(text: string, at: number): boolean {
  if (!isLetter(text.charCodeAt(at - 1))) return false;
  if (isLetter(text.charCodeAt(at + 1))) return true;
  return AFTER_ELISION.test(text[at + 1] ?? '') && ELIDED.test(text.slice(Math.max(0, at - LONGEST_ELIDED), at));
}
