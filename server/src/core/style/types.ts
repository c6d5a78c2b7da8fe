import type { ProfileId } from '../config/types.ts';
import type { Span } from '../parse/types.ts';
import type { Gap } from './spaces.ts';

/** The marks whose writing differs from house to house; each is decided on its own. */
export type StyleMark =
  | 'colon'
  | 'semicolon'
  | 'exclamation'
  | 'question'
  | 'percent'
  | 'quotes'
  | 'apostrophe'
  | 'ellipsis'
  | 'thousands'
  | 'decimal'
  /** The space before a magnitude or a currency in words. */
  | 'amount-space'
  /** The space before a currency's sign or code, and before an abbreviated magnitude. */
  | 'symbol-space'
  /** On which side of the number a currency's sign stands; in French its code, too. */
  | 'currency-side'
  /** Whose dollars a text speaks of. */
  | 'dollar'
  /** Millions and milliards of money in prose: words or abbreviations. */
  | 'magnitude'
  /** In English, what stands before the word for a magnitude after a sign and its number: `$4-billion`. */
  | 'compound';

/** The marks that are told apart by the space before them. */
export type SpacedMark =
  | 'colon'
  | 'semicolon'
  | 'exclamation'
  | 'question'
  | 'percent'
  | 'amount-space'
  | 'symbol-space';

/** How a space is written. U+00A0 and U+202F are one way (`hard`). */
export type SpaceVariant = 'none' | 'plain' | 'hard';

/**
 * `curly-spaced`: with spaces inside, which no house asks for. `guillemets` alone, never of a pair: they are right, and nothing decides
 * on the spaces inside them.
 */
export type QuoteVariant =
  | 'guillemets-spaced'
  | 'guillemets-plain'
  | 'guillemets-closed'
  | 'guillemets'
  | 'curly'
  | 'curly-spaced'
  | 'straight';

/** The dollars that newsrooms tell apart; `other` is any other. */
export type Dollar = 'USD' | 'CAD' | 'AUD' | 'HKD' | 'other';

/** The ways in which each mark can be written. */
export interface StyleVariants extends Record<SpacedMark, SpaceVariant> {
  readonly quotes: QuoteVariant;
  readonly apostrophe: 'straight' | 'curly';
  readonly ellipsis: 'dots' | 'character';
  readonly thousands: SpaceVariant | 'comma' | 'point' | 'apostrophe';
  readonly decimal: 'comma' | 'point';
  readonly 'currency-side': 'before' | 'after';
  readonly dollar: Dollar;
  /** Of sums of money in prose, from a million up: `4 billion`, `4bn`, `4B`. */
  readonly magnitude: 'words' | 'abbreviations' | 'capitals';
  readonly compound: 'hyphen' | 'space';
}

/** How a mark is written. */
export type StyleVariant<Mark extends StyleMark = StyleMark> = StyleVariants[Mark];

/** One mark in a text, as it is written there. UTF-16 offsets in the text. */
export interface MarkUse<Mark extends StyleMark = StyleMark> extends Span {
  readonly mark: Mark;
  readonly variant: StyleVariant<Mark>;
  /** The space that the mark is written with: before it, inside it, between its groups. `none` where it has none. */
  readonly gap: Gap;
}

/** How often each way of writing each mark stands in a text: a row of counts whose places `style/tally.ts` knows. */
export type StyleTally = Readonly<Uint32Array>;

/** How this document is to be written: what its profile says, or else what it mostly does. */
export interface HouseStyle {
  /** The profile that was named or that the region of `lang` chooses; null where the majority decides. */
  readonly profile: ProfileId | null;
  /** The way that a mark is to be written; null where nothing decides, and then nothing is flagged. */
  variant<Mark extends StyleMark>(mark: Mark): StyleVariant<Mark> | null;
  /**
   * The space that a fix writes with a mark: a plain space where the house writes one, nothing where it writes none, else the no-break
   * space (U+00A0 or U+202F) that the document or its profile uses there.
   */
  spaceFor(mark: StyleMark): string;
  /** The way that a quotation inside a quotation is to be written; null where nothing decides. */
  readonly nestedQuotes: QuoteVariant | null;
  /** The decimal mark of sums of money, which fr-CH parts from that of other numbers. */
  readonly moneyDecimal: StyleVariant<'decimal'> | null;
  /** True where the document speaks of the dollars of more than one country. */
  readonly severalDollars: boolean;
  /** True where some number of the document is grouped by commas beyond doubt. */
  readonly commaGroups: boolean;
  /** The apostrophe that the document mostly writes, whatever its profile asks for; `'` where it writes none, or both alike. */
  readonly apostrophe: '’' | "'";
  /** The no-break space that a fix writes between a number and what follows. */
  readonly space: string;
  /** Equal for two styles that decide everything alike: what was found under one holds under the other. */
  readonly key: string;
}
