import { scanAmounts } from '../figures/amounts.ts';
import { declaredFor } from '../figures/declared.ts';
import { localEvidence } from '../figures/evidence.ts';
import { type Token, tokenize } from '../figures/tokens.ts';
import type { Amount, Figure } from '../figures/types.ts';
import type { LanguagePack } from '../language/types.ts';
import { locate, sourceOf } from '../model/locate.ts';
import { isSectionLabel } from '../model/parts.ts';
import { type BlockFacts, BODY_ROLES, type Comment, type Part, type Passage } from '../model/types.ts';
import type { Definitions } from '../parse/types.ts';
import { marksOf } from '../style/marks.ts';
import { tallyOf } from '../style/tally.ts';
import type { StyleTally } from '../style/types.ts';
import type { Environment } from './environment.ts';

/** What was read in a part of the briefing; good for as long as its block and what it depends on stay as they are. */
export interface BlockReading {
  readonly part: Part;
  /** For each passage of the part. */
  readonly amounts: readonly (readonly Amount[])[];
  /** The figures of body prose, in order, each with the evidence that its own paragraph or list item gives. */
  readonly figures: readonly Figure[];
  readonly tally: StyleTally;
}

const NOTHING = tallyOf([]);

/** Where the prose of a passage starts in its text: after its run-in label, or its part's label. */
export function bodyStart(part: BlockFacts, passage: Passage): number {
  if (part.label && part.passages[0] === passage) return part.label.bodyStart;
  return isSectionLabel(passage.runIn) ? passage.runIn!.bodyStart : 0;
}

/** Reads a part: its amounts, its figures and what sources them, its marks of style. `after` is a source comment right under it. */
export function readBlock(part: Part, after: Comment | null, env: Environment, definitions: Definitions): BlockReading {
  const { pack } = env;
  if (!pack) return { part, amounts: part.passages.map(() => []), figures: [], tally: NOTHING };
  const tokens = part.passages.map((passage) => tokenize(passage.text, pack.language));
  const amounts = part.passages.map((passage, index) => amountsIn(part, passage, tokens[index]!, pack, env));
  const marks = part.passages.flatMap(({ text }, index) => marksOf(text, amounts[index]!, pack.language));
  return { part, amounts, figures: figuresIn(part, after, amounts, tokens, env, definitions), tally: tallyOf(marks) };
}

function amountsIn(
  part: Part,
  passage: Passage,
  tokens: readonly Token[],
  pack: LanguagePack,
  env: Environment,
): readonly Amount[] {
  const { dollar, vocabulary } = env.config;
  return scanAmounts(tokens, passage.text, pack, { dollar, names: vocabulary.names, from: bodyStart(part, passage) });
}
