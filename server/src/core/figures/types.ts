import type { Passage } from '../model/types.ts';
import type { Location, Span } from '../parse/types.ts';

export type FigureKind = 'money' | 'percent' | 'multiple' | 'quantity';
export type Qualifier = 'about' | 'over' | 'under';

/** A number as written. Offsets, here and below, are UTF-16 offsets in the passage's text. */
export interface NumberPart extends Span {
  readonly value: number;
  /** `articles`: the number is in a word such as “une centaine”, “a million”. */
  readonly form: 'digits' | 'words';
  /** The decimal mark in digits: `,` or `.`; null without one. */
  readonly decimal: string | null;
  /** The grouping mark in digits: a space of some kind, `,`, `.`, `'`, `’`; null without one. */
  readonly group: string | null;
}

/** A magnitude: `million`, `milliards`, `bn`, `M`, `K`, `Mds`… */
export interface MagnitudePart extends Span {
  readonly factor: number;
  readonly form: 'word' | 'abbreviation';
}

/** A currency as written: `$`, `US$`, `EUR`, `dollars américains`. */
export interface CurrencyPart extends Span {
  /** ISO 4217 code or a crypto-currency's ticker. */
  readonly code: string;
  readonly form: 'symbol' | 'code' | 'name' | 'cents';
  readonly position: 'before' | 'after';
}

/** One end of an amount: each part where it is written. */
export interface Term {
  readonly number: NumberPart;
  readonly magnitude: MagnitudePart | null;
  readonly currency: CurrencyPart | null;
}

/**
 * A number in a passage with all that belongs to it. What the figures, and the rules on how amounts are written, both start from.
 * The scanner reads wrong forms too (`14B$`, `70 milliards dollars`, `USD$5`, `5 M€ d'euros`), so that rules can mend them.
 */
export interface Amount extends Span {
  readonly kind: FigureKind;
  /** The value; where `low` < `high`, a range from the first term to the second. */
  readonly low: number;
  readonly high: number;
  /** ISO 4217 code or ticker; `%`, `pp`, `bp`; `×`; a physical unit as written; null for a count and for money of unknown currency. */
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
  /** Where the words of the qualifier stand; null without one. */
  readonly qualifierSpan: Span | null;
  /** One term, or the two ends of a range as they are written (not sorted). */
  readonly terms: readonly [Term] | readonly [Term, Term];
  /** Between two terms: from the end of the first to the start of the second. Null without a range. */
  readonly joiner: Span | null;
  /** The unit of a percentage or a measure, as written: `%`, `pour cent`, `percent`, `pb`, `GW`. Null for the rest. */
  readonly unitSpan: Span | null;
  /** A second currency mark in the same amount, as `$` in `USD $5` or `d'euros` in `5 M€ d'euros`. Null without one. */
  readonly redundant: Span | null;
  /** True where the currency comes from the money before it in the paragraph. */
  readonly inherited: boolean;
  /** True for money that is plainly meant but neither written nor to be inherited. */
  readonly currencyMissing: boolean;
  /** A counted noun, lower case, for comparing counts (`utilisateurs`); null where none follows. */
  readonly noun: string | null;
  /** False for a number that is an amount in form only: in a name, a small count… Such never becomes a figure. */
  readonly isFigure: boolean;
}

export type EvidenceType = 'attribution' | 'quote' | 'link' | 'footnote' | 'declared' | 'carried' | 'restated';

/** What sources a figure: the words and where they stand. */
export interface Evidence extends Location {
  readonly type: EvidenceType;
  readonly text: string;
  /** The words in `text` that name who says so; null where there are none, or a pronoun stands for them. */
  readonly source: string | null;
  /** True for an attribution to nobody in particular: “selon certaines sources”, “according to reports”. */
  readonly vague: boolean;
}

/** An amount that body prose states and somebody could check. Its span is in the chunk's source. */
export interface Figure extends Location {
  /** As in the source, emphasis marks inside it included. */
  readonly text: string;
  readonly amount: Amount;
  readonly passage: Passage;
  /** Null where nothing sources it. */
  readonly evidence: Evidence | null;
}
