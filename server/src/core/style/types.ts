import type { ProfileId } from '../config/types.ts';

/** The marks whose writing differs from house to house; each is decided on its own. */
export type StyleMark =
  | 'colon'
  | 'semicolon'
  | 'exclamation'
  | 'question'
  | 'percent'
  | 'quotes'
  | 'apostrophe'
  | 'thousands'
  | 'decimal'
  | 'amount-space';

/** How a mark is written. U+00A0 and U+202F are one way (`hard`). */
export type StyleVariant = string;

/** How often each way of writing each mark stands in a text. */
export type StyleTally = ReadonlyMap<StyleMark, ReadonlyMap<StyleVariant, number>>;

/** How this document is to be written: what its profile says, or else what it mostly does. */
export interface HouseStyle {
  /** The profile that was named or that the region of `lang` chooses; null where the majority decides. */
  readonly profile: ProfileId | null;
  /** The way that a mark is to be written; null where nothing decides, and then nothing is flagged. */
  variant(mark: StyleMark): StyleVariant | null;
  /** The no-break space that a fix writes between a number and what follows. */
  readonly space: string;
  /** Equal for two styles that decide everything alike: what was found under one holds under the other. */
  readonly key: string;
}
