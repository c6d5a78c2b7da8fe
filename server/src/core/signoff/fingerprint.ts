import { sentenceAround, sentencesIn } from '../figures/sentences.ts';
import type { Figure } from '../figures/types.ts';
import type { LanguagePack } from '../language/types.ts';

/** The sentence that states a figure, as a reader sees it; the whole passage where it stands in none. */
export function sentenceOf({ passage, amount }: Pick<Figure, 'passage' | 'amount'>, pack: LanguagePack): string {
  const { text } = passage;
  const own = sentenceAround(amount, sentencesIn(passage, pack));
  return (own ? text.slice(own.start, own.end) : text).replaceAll(/\s+/g, ' ').trim();
}

/**
 * What knows a figure again when other parts of the file have changed: 16 hexadecimal digits of its sentence and its amount. Letter
 * case, punctuation and spaces do not count, since correcting them changes nothing that was vouched for.
 */
export function fingerprintOf(figure: Pick<Figure, 'passage' | 'amount'>, pack: LanguagePack): string {
  const { kind, low, high, unit } = figure.amount;
  const words = sentenceOf(figure, pack)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  const text = JSON.stringify([words, kind, low.toPrecision(10), high.toPrecision(10), unit]);
  return hash(text, 0x811c9dc5) + hash(text, 0x9e3779b9);
}

/** FNV-1a over UTF-16 units: eight hexadecimal digits. Enough to tell sentences apart; it keeps no secret. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
