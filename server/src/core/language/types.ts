import type { AmountWords } from './amount-words.ts';
import type { EvidenceWords } from './evidence-words.ts';

/** The languages with a full pack. */
export type Language = 'fr' | 'en';

/** Everything the engine knows about one language, as data. */
export interface LanguagePack {
  readonly language: Language;
  /** Numbers, magnitudes, currencies, units, and what only looks like a figure. */
  readonly amounts: AmountWords;
  /** Sources, reporting verbs and the words that carry a source on. */
  readonly evidence: EvidenceWords;
  /** Abbreviations that end with a full stop without ending a sentence, lower case, without the stop: `m`, `inc`, `oct`. */
  readonly abbreviations: ReadonlySet<string>;
  /** Frequent short words that tell the language of a text. */
  readonly functionWords: ReadonlySet<string>;
}
