import type { Figure } from '../figures/types.ts';
import type { LanguagePack } from '../language/types.ts';
import type { SignoffEntry } from './file.ts';
import { fingerprintOf, sentenceOf } from './fingerprint.ts';

/** The entry by which an editor vouches for a figure. `date`: calendar date, `2025-10-03`. */
export function signoffFor(figure: Figure, pack: LanguagePack, reason: string, date: string): SignoffEntry {
  return {
    fingerprint: fingerprintOf(figure, pack),
    figure: figure.text.replaceAll(/\s+/g, ' '),
    sentence: sentenceOf(figure, pack),
    reason,
    date,
  };
}
