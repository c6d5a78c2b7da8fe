import type { Token } from '../figures/tokens.ts';
import type { Amount } from '../figures/types.ts';
import { assemble } from '../model/briefing.ts';
import { firstLine } from '../model/locate.ts';
import type { Briefing, Passage } from '../model/types.ts';
import type { SourceDocument } from '../parse/document.ts';
import type { Chunk, Definitions, Location } from '../parse/types.ts';
import type { BlockContext, BriefingContext, RuleContext, StoryContext } from '../rules/define.ts';
import type { Findings, OwnPart } from '../rules/run.ts';
import type { HouseStyle } from '../style/types.ts';
import type { BlockReading } from './block.ts';
import type { Environment } from './environment.ts';
import type { KeptByRule } from './kept-by-rule.ts';
import type { SectionReading } from './section.ts';

/** What the host can tell of the world around the document. */
export interface Surroundings {
  fileExists(path: string): boolean | null;
}

/** Where a check stands: the environment, the style that the document is held to, the definitions, the host. */
export interface CheckState extends Surroundings {
  readonly env: Environment;
  readonly style: HouseStyle;
  readonly definitions: Definitions;
  /** The amounts that were read in a passage. */
  amountsOf(passage: Passage): readonly Amount[];
  /** The tokens of a passage; only where the language has a pack. */
  tokensOf(passage: Passage): readonly Token[];
}

type Shared<Context> = Omit<Context, 'options' | 'asked'> & OwnPart;

function common({ env, style }: CheckState): Shared<RuleContext<unknown>> {
  const { pack, lang, config, template } = env;
  return {
    pack,
    language: pack?.language ?? lang.split('-', 1)[0]!,
    style,
    config,
    template,
    options: {},
    asked: false,
  };
}

/** The context of the rules that look at one block. */
export function blockContext(state: CheckState, { part }: BlockReading, findings: Findings): Shared<BlockContext> {
  const { definitions, fileExists } = state;
  return {
    ...common(state),
    part,
    block: part.block,
    definitions,
    fileExists,
    report: (report) => findings.add(report),
  };
}

/** The context of the rules that look at one story, or at the opening. */
export function storyContext(
  state: CheckState,
  reading: SectionReading,
  findings: Findings,
  kept: KeptByRule,
): Shared<StoryContext> {
  const [first, ...rest] = reading.parts;
  const headline = first?.role === 'headline' ? first : null;
  return {
    ...common(state),
    headline,
    parts: headline ? rest : reading.parts,
    labels: state.env.labels,
    figures: reading.figures,
    amountsOf: state.amountsOf,
    kept: (subject, make) => kept.get(findings.rule, subject, make),
    report: (report) => findings.add(report),
  };
}

/** The context of the rules that look at the whole. */
export function briefingContext(
  state: CheckState,
  outline: object,
  readings: readonly SectionReading[],
  source: Pick<SourceDocument, 'frontMatter' | 'chunks'>,
  findings: Findings,
): Shared<BriefingContext> {
  let briefing: Briefing | null = null;
  return {
    ...common(state),
    frontMatter: source.frontMatter?.location ?? null,
    head: headOf(readings, source),
    outline,
    get briefing() {
      briefing ??= assemble(readings);
      return briefing;
    },
    lang: state.env.lang,
    labels: state.env.labels,
    amountsOf: state.amountsOf,
    report: (report) => findings.add(report),
  };
}

const NOWHERE: Chunk = { text: '', blocks: [], lineCount: 0, start: 0, line: 0 };

/** The first line that a reader sees; the very start of a document that shows nothing. */
function headOf(readings: readonly SectionReading[], { chunks }: Pick<SourceDocument, 'chunks'>): Location {
  for (const { parts } of readings) {
    const first = parts.find(({ silent }) => !silent);
    if (first) return firstLine(first.block);
  }
  return { chunk: chunks.at(-1) ?? NOWHERE, start: 0, end: 0 };
}
