import type { Token } from '../figures/tokens.ts';
import type { Amount, Figure } from '../figures/types.ts';
import { assemble } from '../model/briefing.ts';
import type { LabelMatcher } from '../model/labels.ts';
import { firstLine } from '../model/locate.ts';
import type { Briefing, Part, Passage } from '../model/types.ts';
import type { SourceDocument } from '../parse/document.ts';
import type { PagedList } from '../parse/paged-list.ts';
import type { Block, Chunk, Definitions, Location } from '../parse/types.ts';
import type { BlockContext, BriefingContext, Report, RuleContext, StoryContext } from '../rules/define.ts';
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

/** What every rule is given. The options are those of the rule whose turn it is. */
class View implements RuleContext<unknown>, OwnPart {
  options: unknown = {};
  asked = false;
  readonly pack: RuleContext<unknown>['pack'];
  readonly language: string;
  readonly style: HouseStyle;
  readonly config: RuleContext<unknown>['config'];
  readonly template: RuleContext<unknown>['template'];
  protected readonly findings: Findings;

  constructor({ env, style }: CheckState, findings: Findings) {
    this.pack = env.pack;
    this.language = env.language;
    this.style = style;
    this.config = env.config;
    this.template = env.template;
    this.findings = findings;
  }

  readonly report = (report: Report): void => this.findings.add(report);
}

/** The context of the rules that look at one block. */
export class BlockView extends View implements BlockContext {
  readonly part: Part;
  readonly block: Block;
  readonly definitions: Definitions;
  readonly fileExists: Surroundings['fileExists'];

  constructor(state: CheckState, { part }: BlockReading, findings: Findings) {
    super(state, findings);
    this.part = part;
    this.block = part.block;
    this.definitions = state.definitions;
    this.fileExists = state.fileExists;
  }
}

/** The context of the rules that look at one story, or at the opening. */
export class StoryView extends View implements StoryContext {
  readonly headline: Part | null;
  readonly parts: readonly Part[];
  readonly labels: LabelMatcher;
  readonly figures: readonly Figure[];
  readonly amountsOf: CheckState['amountsOf'];
  readonly kept: StoryContext['kept'];

  constructor(state: CheckState, reading: SectionReading, findings: Findings, kept: KeptByRule) {
    super(state, findings);
    const [first, ...rest] = reading.parts;
    this.headline = first?.role === 'headline' ? first : null;
    this.parts = this.headline ? rest : reading.parts;
    this.labels = state.env.labels;
    this.figures = reading.figures;
    this.amountsOf = state.amountsOf;
    this.kept = (subject, make) => kept.get(findings.rule, subject, make);
  }
}

/** The context of the rules that look at the whole. */
export class BriefingView extends View implements BriefingContext {
  readonly outline: object;
  readonly lang: string;
  readonly frontMatter: Location | null;
  readonly labels: LabelMatcher;
  readonly amountsOf: CheckState['amountsOf'];
  readonly #readings: PagedList<SectionReading>;
  readonly #source: Pick<SourceDocument, 'frontMatter' | 'chunks'>;
  #briefing: Briefing | null = null;

  constructor(
    state: CheckState,
    outline: object,
    readings: PagedList<SectionReading>,
    source: Pick<SourceDocument, 'frontMatter' | 'chunks'>,
    findings: Findings,
  ) {
    super(state, findings);
    this.outline = outline;
    this.lang = state.env.lang;
    this.frontMatter = source.frontMatter?.location ?? null;
    this.labels = state.env.labels;
    this.amountsOf = state.amountsOf;
    this.#readings = readings;
    this.#source = source;
  }

  get briefing(): Briefing {
    this.#briefing ??= assemble(this.#readings);
    return this.#briefing;
  }

  get head(): Location {
    return headOf(this.#readings, this.#source);
  }
}

const NOWHERE: Chunk = { text: '', blocks: [], lineCount: 0, start: 0, line: 0, notice: null };

/** The first line that a reader sees; the very start of a document that shows nothing. */
function headOf(readings: PagedList<SectionReading>, { chunks }: Pick<SourceDocument, 'chunks'>): Location {
  for (const { parts } of readings) {
    const first = parts.find(({ silent }) => !silent);
    if (first) return firstLine(first.block);
  }
  return { chunk: chunks.at(-1) ?? NOWHERE, start: 0, end: 0 };
}
