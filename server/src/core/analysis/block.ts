import { scanAmounts } from '../figures/amounts.ts';
import { declaredFor } from '../figures/declared.ts';
import { evidenceFor, type LocalEvidence, type Prose } from '../figures/evidence.ts';
import { quotationsOf } from '../figures/quotations.ts';
import type { Token } from '../figures/tokens.ts';
import type { Amount, Evidence, Figure } from '../figures/types.ts';
import { foreignRuns } from '../language/detect.ts';
import type { LanguagePack } from '../language/types.ts';
import { declaredSource } from '../model/comments.ts';
import { locate, sourceOf } from '../model/locate.ts';
import { isSectionLabel } from '../model/parts.ts';
import { type BlockFacts, BODY_ROLES, type Comment, type Part, type Passage } from '../model/types.ts';
import type { Definitions, Span } from '../parse/types.ts';
import { isPlainProse, magnitudeMarks } from '../style/magnitudes.ts';
import { marksOf } from '../style/marks.ts';
import { tallyOf } from '../style/tally.ts';
import type { MarkUse, StyleTally } from '../style/types.ts';
import type { Environment } from './environment.ts';
import type { TokenStore } from './token-store.ts';

/** What was read in a part of the briefing; good for as long as its block and what it depends on stay as they are. */
export interface BlockReading {
  readonly part: Part;
  /** For each passage of the part. */
  readonly amounts: readonly (readonly Amount[])[];
  /** For each passage, its runs of words in the other language. */
  readonly foreign: readonly (readonly Span[])[];
  /** The figures of body prose, in order, each with the evidence that its own paragraph or list item gives. */
  readonly figures: readonly Figure[];
  readonly tally: StyleTally;
}

const NOTHING = tallyOf([]);

/** Reads a part: its amounts, its figures and what sources them, its marks of style. `after` is a source comment right under it. */
export function readBlock(
  part: Part,
  after: Comment | null,
  env: Environment,
  definitions: Definitions,
  tokensOf: TokenStore['of'],
): BlockReading {
  const { pack } = env;
  if (!pack) return { part, amounts: part.passages.map(() => []), foreign: [], figures: [], tally: NOTHING };
  const prose = part.passages.map((passage) => proseOf(part, passage, tokensOf(passage)));
  const amounts = prose.map((one) => amountsIn(one, pack, env));
  const foreign = prose.map(({ tokens }) => foreignRuns(tokens, pack.language));
  const marks = part.passages.flatMap((passage, index): MarkUse[] => {
    const { text } = passage;
    const own = amounts[index]!;
    const marks = marksOf(text, own, pack.language);
    if (own.length === 0 || !isPlainProse(part, passage)) return marks;
    return [...marks, ...magnitudeMarks(text, own, [quotationsOf(text), foreign[index]!], pack.language)];
  });
  const figures = BODY_ROLES.has(part.role) ? figuresIn(part, after, prose, amounts, pack, env, definitions) : [];
  return { part, amounts, foreign, figures, tally: marks.length === 0 ? NOTHING : tallyOf(marks) };
}

function proseOf(part: BlockFacts, passage: Passage, tokens: readonly Token[]): Prose {
  const { text, marks } = passage;
  return { text, marks, tokens, from: bodyStart(part, passage) };
}

/** Where the prose of a passage starts in its text: after its run-in label, or its part's label. */
function bodyStart(part: BlockFacts, passage: Passage): number {
  if (part.label && part.passages[0] === passage) return part.label.bodyStart;
  return isSectionLabel(passage.runIn) ? passage.runIn!.bodyStart : 0;
}

function amountsIn(
  { tokens, text, from }: Prose,
  pack: LanguagePack,
  { config, lang, profile }: Environment,
): readonly Amount[] {
  const centime = lang === 'fr-CH' || profile?.id === 'fr-CH' ? 'CHF' : 'EUR';
  return scanAmounts(tokens, text, pack, { dollar: config.dollar, centime, names: config.vocabulary.names, from });
}

function figuresIn(
  part: Part,
  after: Comment | null,
  prose: readonly Prose[],
  amounts: readonly (readonly Amount[])[],
  pack: LanguagePack,
  { config }: Environment,
  definitions: Definitions,
): Figure[] {
  const declared = declaredFor(part, after);
  return part.passages.flatMap((passage, index) => {
    const own = amounts[index]!.filter((amount) => amount.isFigure && amount.start >= prose[index]!.from);
    const comment = declared[index] ?? null;
    const evidence = evidenceFor(prose[index]!, own, {
      pack,
      vocabulary: config.vocabulary,
      definitions,
      declared: comment && declaredSource(comment.value),
      siblings: passage.inQuote ? prose : [prose[index]!],
    });
    return own.map((amount, at): Figure => {
      const place = locate(passage, amount.start, amount.end);
      const { chunk, start, end } = place;
      const found = evidence[at] ?? null;
      return {
        chunk,
        start,
        end,
        text: sourceOf(place),
        amount,
        passage,
        evidence: found && evidenceIn(passage, found, comment),
      };
    });
  });
}

function evidenceIn(
  passage: Passage,
  { type, text, start, end, attribution }: LocalEvidence,
  comment: Comment | null,
): Evidence {
  const place = type === 'declared' && comment ? comment.location : locate(passage, start, end);
  // Where the words stand in another paragraph of a block quote, so does the name in them.
  const named = end > start ? attribution?.source : null;
  const source = named ? passage.text.slice(named.start, named.end) : null;
  return {
    chunk: place.chunk,
    start: place.start,
    end: place.end,
    type,
    text,
    source,
    vague: attribution?.vague ?? false,
  };
}
