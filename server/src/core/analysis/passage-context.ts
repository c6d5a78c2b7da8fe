import { quotationsOf } from '../figures/quotations.ts';
import type { Token } from '../figures/tokens.ts';
import type { Amount, Figure } from '../figures/types.ts';
import type { LanguagePack } from '../language/types.ts';
import type { Part, Passage } from '../model/types.ts';
import { isWithin } from '../parse/spans.ts';
import type { Span } from '../parse/types.ts';
import type { PassageContext, PassageReport } from '../rules/define.ts';
import { reportInChunk } from '../rules/report.ts';
import type { Findings, OwnPart } from '../rules/run.ts';
import type { BlockReading } from './block.ts';
import type { CheckState } from './contexts.ts';
import type { Holding } from './environment.ts';

type View = Omit<PassageContext, 'options' | 'asked'> & OwnPart;

/** The context of the rules that look at one passage. What not every rule needs is computed when the first one asks. */
export class PassageView implements View {
  options: unknown = {};
  asked = false;
  readonly pack: LanguagePack;
  readonly language: View['language'];
  readonly style: View['style'];
  readonly config: View['config'];
  readonly template: View['template'];
  readonly passage: Passage;
  readonly part: Part;
  readonly text: string;
  readonly amounts: readonly Amount[];
  readonly figures: readonly Figure[];
  readonly foreignRuns: readonly Span[];
  readonly isForeign: (span: Span) => boolean;
  readonly report: (report: PassageReport) => void;
  readonly #tokensOf: CheckState['tokensOf'];
  #tokens: readonly Token[] | null = null;
  #money: readonly Amount[] | null = null;
  #quotations: readonly Span[] | null = null;
  #names: readonly Span[] | null = null;

  /** `index`: which of the part's passages it is. */
  constructor(state: CheckState, pack: LanguagePack, reading: BlockReading, index: number, findings: Findings) {
    const { env, style, tokensOf } = state;
    const { part, foreign, amounts, figures } = reading;
    const passage = part.passages[index]!;
    this.pack = pack;
    this.language = pack.language;
    this.style = style;
    this.config = env.config;
    this.template = env.template;
    this.passage = passage;
    this.part = part;
    this.text = passage.text;
    this.amounts = amounts[index] ?? [];
    this.figures = part.passages.length > 1 ? figures.filter((figure) => figure.passage === passage) : figures;
    this.foreignRuns = foreign[index] ?? [];
    this.isForeign = (span) =>
      isWithin(span, this.quotations) || isWithin(span, this.foreignRuns) || isWithin(span, this.#namesIn());
    this.report = (report) => findings.add(reportInChunk(passage, findings.rule, report));
    this.#tokensOf = tokensOf;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= this.#tokensOf(this.passage);
    return this.#tokens;
  }

  /** What is in the passage for rules to look at. */
  get holding(): Holding {
    if (this.amounts.length === 0) return 'text';
    return this.money.length > 0 ? 'money' : 'amounts';
  }

  get money(): readonly Amount[] {
    this.#money ??= this.passage.inQuote
      ? []
      : this.amounts.filter((amount) => amount.kind === 'money' && !this.isForeign(amount));
    return this.#money;
  }

  get quotations(): readonly Span[] {
    this.#quotations ??= quotationsOf(this.text);
    return this.#quotations;
  }

  #namesIn(): readonly Span[] {
    this.#names ??= occurrences(this.text, this.config.vocabulary.names);
    return this.#names;
  }
}

/** Where the names stand, in text order; of two that overlap the first. */
function occurrences(text: string, names: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const name of names) {
    if (!name) continue;
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      spans.push({ start, end: start + name.length });
    }
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter((span, index) => index === 0 || span.start >= spans[index - 1]!.end);
}
