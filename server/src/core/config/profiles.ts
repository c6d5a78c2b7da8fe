import type { Language } from '../language/types.ts';
import { NARROW } from '../style/spaces.ts';
import type { QuoteVariant, StyleMark, StyleVariant, StyleVariants } from '../style/types.ts';
import type { ProfileId } from './types.ts';

/** How a newsroom writes amounts of millions and more. */
export type Magnitudes = 'words' | 'abbreviations';

/**
 * A house style, as data. A mark that is left out goes by the document's majority. Of several ways the document's majority
 * among them counts, and the first where it has none.
 */
export interface Profile {
  readonly id: ProfileId;
  readonly language: Language;
  readonly marks: { readonly [Mark in StyleMark]?: StyleVariants[Mark] | readonly StyleVariant<Mark>[] };
  /** Marks that are all written alike: the majority is taken over all of them together. */
  readonly alike: readonly StyleMark[];
  /** The no-break space of each mark where it is not U+00A0. */
  readonly spaces: { readonly [Mark in StyleMark]?: string };
  readonly nestedQuotes: QuoteVariant | null;
  readonly moneyDecimal: StyleVariant<'decimal'>;
  /** Magnitudes of money in prose: `14,3 milliards`, `£4bn`. Titles, headings and tables are free. */
  readonly magnitudes: Magnitudes;
  /** Ids of the rules that it turns on or off beyond their defaults. */
  readonly on: readonly string[];
  readonly off: readonly string[];
}

const FRENCH = {
  language: 'fr',
  alike: [],
  spaces: {},
  moneyDecimal: 'comma',
  magnitudes: 'words',
  on: [],
  off: [],
} as const satisfies Partial<Profile>;

const FRENCH_MARKS = {
  apostrophe: 'curly',
  ellipsis: 'character',
  decimal: 'comma',
  thousands: 'hard',
  percent: 'hard',
  'amount-space': ['hard', 'plain'],
  'symbol-space': ['hard', 'plain'],
  'currency-side': 'after',
} as const;

const ENGLISH = {
  language: 'en',
  alike: [],
  spaces: {},
  nestedQuotes: null,
  moneyDecimal: 'point',
  on: [],
  off: [],
} as const satisfies Partial<Profile>;

const ENGLISH_MARKS = {
  decimal: 'point',
  thousands: 'comma',
  percent: 'none',
  'currency-side': 'before',
  colon: 'none',
  semicolon: 'none',
  exclamation: 'none',
  question: 'none',
} as const;

/** What the Imprimerie nationale asks before punctuation: a word space before the colon, a thin one before the other three. */
const THIN = { semicolon: NARROW, exclamation: NARROW, question: NARROW } as const;

/** The six house styles that are built in, by their ids. */
export const profiles: Readonly<Record<ProfileId, Profile>> = {
  'fr-FR': {
    ...FRENCH,
    id: 'fr-FR',
    marks: {
      ...FRENCH_MARKS,
      colon: 'hard',
      semicolon: 'hard',
      exclamation: 'hard',
      question: 'hard',
      quotes: 'guillemets-spaced',
      'amount-space': 'hard',
      'symbol-space': 'hard',
    },
    spaces: { ...THIN, thousands: NARROW },
    nestedQuotes: 'curly',
    on: ['currency/nbsp', 'typography/nbsp-after-title', 'currency/centime'],
  },
  'fr-eu': {
    ...FRENCH,
    id: 'fr-eu',
    marks: {
      ...FRENCH_MARKS,
      colon: 'none',
      semicolon: 'none',
      exclamation: 'none',
      question: 'none',
      quotes: 'curly',
    },
    nestedQuotes: 'guillemets',
  },
  'fr-CA': {
    ...FRENCH,
    id: 'fr-CA',
    marks: {
      ...FRENCH_MARKS,
      colon: 'hard',
      semicolon: 'none',
      exclamation: 'none',
      question: 'none',
      quotes: 'guillemets-spaced',
    },
    nestedQuotes: 'curly',
    on: ['typography/nbsp-after-title'],
    off: ['currency/mixed-word-symbol'],
  },
  'fr-CH': {
    ...FRENCH,
    id: 'fr-CH',
    marks: {
      ...FRENCH_MARKS,
      thousands: ['apostrophe', 'hard'],
      percent: 'none',
      colon: ['hard', 'none'],
      semicolon: ['hard', 'none'],
      exclamation: ['hard', 'none'],
      question: ['hard', 'none'],
      quotes: 'guillemets-closed',
    },
    alike: ['colon', 'semicolon', 'exclamation', 'question'],
    spaces: { ...THIN, colon: NARROW },
    nestedQuotes: 'curly',
    moneyDecimal: 'point',
  },
  'en-US': {
    ...ENGLISH,
    id: 'en-US',
    marks: { ...ENGLISH_MARKS, quotes: 'curly' },
    magnitudes: 'words',
    on: ['currency/nbsp-en'],
  },
  'en-GB': { ...ENGLISH, id: 'en-GB', marks: ENGLISH_MARKS, magnitudes: 'abbreviations' },
};

/**
 * The profile that a document is held to: the configured one where it is for the document's language, else the one of the region in
 * `lang` (a BCP 47 tag; `fr-CA`, `en_GB` will do). Null for any other region, and for text that is no tag.
 */
export function profileFor(lang: string, configured: ProfileId | null): Profile | null {
  const [language = '', ...subtags] = lang.toLowerCase().split(/[-_]/);
  const named = configured && profiles[configured];
  if (named && named.language === language) return named;
  const region = subtags.find((subtag) => /^[a-z]{2}$/.test(subtag));
  return Object.values(profiles).find(({ id }) => id.toLowerCase() === `${language}-${region}`) ?? null;
}
