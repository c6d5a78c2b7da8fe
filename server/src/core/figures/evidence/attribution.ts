import type { Span } from '../../parse/types.ts';
import type { Token } from '../tokens.ts';
import { type Unit, unitsOf } from './clause.ts';
import { introduction } from './introduction.ts';
import type { Lexicon } from './lexicon.ts';
import { sourcePhrase } from './phrase.ts';
import { reportingClause } from './reporting.ts';
import { isVague } from './vague.ts';

/** How a sentence names its source (figures.md, section 2, Attribution). */
export type AttributionForm = 'phrase' | 'clause' | 'forecast' | 'document';

/** Who says so. Offsets are UTF-16 offsets in the passage's text. */
export interface Attribution extends Span {
  readonly form: AttributionForm;
  /** The words that name the source; null where a pronoun inside the verb does (“explique-t-il”). */
  readonly source: Span | null;
  /** The reporting verb; null for a source phrase, and where a colon stands for it. */
  readonly verb: Span | null;
  /** The source is nobody in particular: “selon certaines sources”, “according to reports”. */
  readonly vague: boolean;
}

/** What one sentence says of its sources. */
export interface SentenceReading {
  readonly units: readonly Unit[];
  readonly attribution: Attribution | null;
  /** Its reporting clause, which a source phrase may stand before; only a clause sources a quotation. */
  readonly clause: Attribution | null;
  /** A report is negated, refused or nobody's: “n'a pas souhaité commenter”, “declined to say”. */
  readonly refused: boolean;
}

/** Reads the sentence that the tokens from index `first` to `last` (exclusive) make up. */
export function readSentence(
  tokens: readonly Token[],
  first: number,
  last: number,
  text: string,
  lexicon: Lexicon,
): SentenceReading {
  const units = unitsOf(tokens, first, last, text, lexicon);
  const spanOf = ({ start, end }: { start: number; end: number }): Span => ({
    start: units[start]!.start,
    end: units[end - 1]!.end,
  });
  const phrase = sourcePhrase(units, lexicon);
  const { match, refused } = reportingClause(units, lexicon);
  const reported: Attribution | null = match && {
    ...spanOf(match),
    form:
      match.sense.use === 'forecast' || match.sense.use === 'revise'
        ? 'forecast'
        : match.sense.use === 'show'
          ? 'document'
          : 'clause',
    source: match.source && spanOf(match.source),
    verb: spanOf({ start: match.verb, end: match.verb + 1 }),
    vague: isVague(units, match.start, match.end, lexicon),
  };
  const introduced = reported ? null : introduction(units, lexicon);
  const clause =
    reported ??
    (introduced && {
      ...spanOf(introduced),
      form: 'clause' as const,
      source: spanOf(introduced.source),
      verb: null,
      vague: isVague(units, introduced.start, introduced.end, lexicon),
    });
  const named: Attribution | null = phrase && {
    ...spanOf(phrase),
    form: 'phrase',
    source: phrase.source && spanOf(phrase.source),
    verb: null,
    vague: isVague(units, phrase.start, phrase.end, lexicon),
  };
  // “called it a “magic” word”: said of the quotation, and of nothing else in the sentence
  const attributed = match?.sense.use === 'dub' ? null : clause;
  return { units, attribution: named ?? attributed, clause, refused };
}
