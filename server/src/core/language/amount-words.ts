import type { Qualifier } from '../figures/types.ts';

/** Words or phrases as written in lower case with straight apostrophes, separated by commas or line breaks. */
export type Forms = string;

/** Phrases and what each means. */
export type Meanings<Value> = readonly (readonly [value: Value, forms: Forms])[];

/** A currency name that several countries share (`livres`): `code` holds where nothing in the passage names another. */
export interface SharedCurrency {
  readonly code: string;
  readonly forms: Forms;
  /** ISO 4217 code by a country's key in `countries`. */
  readonly byCountry: Readonly<Record<string, string>>;
}

/** How a language writes numbers. */
export interface NumberWords {
  /** The decimal sign in digits; the other of the two groups before exactly three digits. */
  readonly decimal: ',' | '.';
  /** Words below one hundred that are not put together from others. */
  readonly numerals: Meanings<number>;
  /** Tens that take up to 19 (`soixante-quinze`); the others take up to 9. */
  readonly longTens: readonly number[];
  readonly hundred: Forms;
  /** True where the word for hundred is a number by itself: `cent`. */
  readonly bareHundred: boolean;
  /** Words for thousand that are a number by themselves: `mille`. */
  readonly bareThousand: Forms;
  /** How many hundreds are said: 19 for `dix-neuf cents`, 99 for `twelve hundred`. */
  readonly mostHundreds: number;
  /** Words for one that count only before a magnitude, a hundred or a collective: `a million`. */
  readonly articles: Forms;
  /** Nouns of number: `une centaine`, `a dozen`. */
  readonly collectives: Meanings<number>;
  readonly magnitudes: Meanings<number>;
  /** What a magnitude means in an amount that is plainly written in another language: `$4.2 billion` in French. */
  readonly borrowedMagnitudes: Meanings<number>;
  /** `et`, `and` inside a number. */
  readonly and: Forms;
  readonly half: Forms;
  /** `trois quarts de milliard`. */
  readonly fractions: Meanings<number>;
  readonly of: Forms;
  /** The decimal sign in words. */
  readonly decimalWords: Forms;
  /** Endings of ordinals in digits: `3e`, `21st`. */
  readonly ordinalEndings: Forms;
  /** Words before a number word that leave nothing to check: `plusieurs`. */
  readonly vagueBefore: Forms;
  /** Idioms, from their numeral on: `mille mercis`. */
  readonly idioms: Forms;
}

/** How a language speaks of money. */
export interface MoneyWords {
  /** Names of one currency each; `$` stands for the house's dollar. */
  readonly names: Meanings<string>;
  readonly shared: readonly SharedCurrency[];
  /** The name that a fix writes after a large number: plural, of an ISO 4217 code; `$` for the house's dollar. */
  readonly plurals: Readonly<Record<string, string>>;
  /** What tells the country of a passage. */
  readonly countries: Meanings<string>;
  /** Hundredths of a currency; an empty code means the dollar or euro last spoken of, `centime` the euro or the franc of where one writes. */
  readonly cents: Meanings<string>;
  /** Hundredths closed up to their digits: `99p`. */
  readonly closedCents: Meanings<string>;
  /** Nouns that are a currency, unless one of these words stands right after (`livres numériques`). */
  readonly notAfter: Forms;
  /** … or one of these within the sentence before. */
  readonly notNear: Forms;
  /** Nouns of money, which leave an amount without a noun of its own: `300 millions de dette`. */
  readonly nouns: Forms;
  /** Words that say that money is meant. */
  readonly cues: Forms;
}

/** Percentages, factors, measures. */
export interface MeasureWords {
  /** `point` is a point of whatever the sentence speaks of. */
  readonly percent: Meanings<'%' | 'pp' | 'bp' | 'point'>;
  /** What makes a point one of a share, and what makes it one of an index, a game, a test. */
  readonly shares: Forms;
  readonly indexes: Forms;
  /** Points that are places to be counted: “of sale”, “de vente”. */
  readonly places: Forms;
  readonly times: Forms;
  /** `-fold`. */
  readonly fold: Forms;
  /** `tenfold`. */
  readonly foldWords: Meanings<number>;
  /** After `fois`, `times`: what is compared, and how often something happens. */
  readonly factorAfter: Forms;
  readonly frequencyAfter: Forms;
  /** Before the number: what speaks of a factor, and acts that are counted. */
  readonly factorBefore: Forms;
  readonly countedActs: Forms;
  readonly unitNames: Forms;
  /** Symbols that only this language uses, case as written. */
  readonly unitSymbols: Forms;
  /** What says that a bare `m` is metres: `high`. */
  readonly lengths: Forms;
  /** Durations, ages and other measures that are no figures. */
  readonly durations: Forms;
  readonly otherMeasures: Forms;
}

/** What stands around a number and belongs to it. */
export interface SettingWords {
  readonly qualifiersBefore: Meanings<Qualifier>;
  readonly qualifiersAfter: Meanings<Qualifier>;
  /** What may stand between a qualifier and its number: `dépasse les`. */
  readonly determiners: Forms;
  /** Adverbs between the two: `dépasse toujours les`. */
  readonly adverbs: Forms;
  readonly between: Forms;
  readonly to: Forms;
  readonly or: Forms;
  /** Nouns that make `de 200 et 300` a range. */
  readonly rangeNouns: Forms;
  /** Words before `$3 to $45` that make it two figures: `rose`. */
  readonly changeWords: Forms;
}

/** What tells a count from a name, a date or a reference. */
export interface CountWords {
  /** Words that are no noun: after an amount they leave it without one. */
  readonly notNouns: Forms;
  /** Adjectives that stand before a counted noun. */
  readonly adjectives: Forms;
  /** Nouns that newsrooms count. */
  readonly countNouns: Forms;
  /** Directly before a number: a reference or a name (`article 50`). */
  readonly labels: Forms;
  /** Those of the labels that are verbs too, before what is counted: build 400 robots. */
  readonly verbLabels: Forms;
  /** Words between `of` and the whole of which a number is part: of its users, of the. */
  readonly partitives: Forms;
  /** What a number tied by a hyphen names rather than counts: 600-series. */
  readonly serialNouns: Forms;
  /** Directly before four digits: a year. */
  readonly yearBefore: Forms;
  readonly months: Forms;
  /** `Drive` after a house number; `rue` after it and a comma. */
  readonly streets: Forms;
  readonly phones: Forms;
  /** Numbers that one dials, and what may follow them. */
  readonly shortNumbers: Forms;
  readonly shortNumberNouns: Forms;
  /** Pronouns for what is counted, and the verbs beside them that count: `en a écoulé 3 millions`. */
  readonly countedPronouns: Forms;
  readonly countingVerbs: Forms;
  /** Before a name that a count may follow: `en France 160 demandes`. */
  readonly placePrepositions: Forms;
  /** What `217-214` may be a pair of. */
  readonly votes: Forms;
  /** Names that start with a number. */
  readonly names: Forms;
}

/** How a language writes amounts, as data. */
export interface AmountWords {
  readonly numbers: NumberWords;
  readonly money: MoneyWords;
  readonly measures: MeasureWords;
  readonly settings: SettingWords;
  readonly counts: CountWords;
}
