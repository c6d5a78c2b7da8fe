import type { AmountWords } from './amount-words.ts';
import type { ConsistencyWords } from './consistency-words.ts';
import type { EvidenceWords } from './evidence-words.ts';

/** The languages with a full pack. */
export type Language = 'fr' | 'en';

/** What finding sentences and evidence needs of a pack. */
export type EvidencePack = Omit<LanguagePack, 'amounts' | 'consistency'>;

/** Everything the engine knows about one language, as data. */
export interface LanguagePack {
  readonly language: Language;
  /** Numbers, magnitudes, currencies, units, and what only looks like a figure. */
  readonly amounts: AmountWords;
  /** Sources, reporting verbs and the words that carry a source on. */
  readonly evidence: EvidenceWords;
  /** What tells that two figures speak of the same thing. */
  readonly consistency: ConsistencyWords;
  /** Abbreviations that end with a full stop without ending a sentence, lower case, without the stop: `m`, `inc`, `oct`. */
  readonly abbreviations: ReadonlySet<string>;
  /** Those among them that never end a sentence, since a name follows: `mme`, `dr`. */
  readonly titles: ReadonlySet<string>;
  /** Nouns that a single letter completes, so that a full stop after it ends the sentence: `série`, `class`. */
  readonly letteredNouns: ReadonlySet<string>;
  /** Frequent short words that tell the language of a text. */
  readonly functionWords: ReadonlySet<string>;
}
