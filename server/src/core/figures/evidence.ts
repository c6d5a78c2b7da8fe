import type { Vocabulary } from '../config/types.ts';
import type { EvidencePack } from '../language/types.ts';
import type { InlineMark } from '../model/types.ts';
import type { Definitions, Span } from '../parse/types.ts';
import { type Attribution, readSentence, type SentenceReading } from './evidence/attribution.ts';
import { carrier } from './evidence/carried.ts';
import { type Lexicon, lexiconOf } from './evidence/lexicon.ts';
import { type Quotation, quotationsAcross } from './quotations.ts';
import { sentencesOf } from './sentences.ts';
import type { Token } from './tokens.ts';
import type { EvidenceType } from './types.ts';

/** A passage of body prose as evidence is read from it. Offsets, here and below, are UTF-16 offsets in `text`. */
export interface Prose {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly marks: readonly InlineMark[];
  /** Where its prose starts, after a run-in label. */
  readonly from: number;
}

/** What sources an amount, within its passage. */
export interface LocalEvidence extends Span {
  readonly type: EvidenceType;
  readonly text: string;
  /** The attribution behind it, where it is one; for rules that judge the source. */
  readonly attribution: Attribution | null;
}

export interface EvidenceContext {
  readonly pack: EvidencePack;
  /** The newsroom's own sources and reporting verbs. */
  readonly vocabulary: Vocabulary;
  readonly definitions: Pick<Definitions, 'hasFootnote'>;
  /** The text of the source comment that declares the passage, or null. */
  readonly declared: string | null;
  /** The paragraphs of the same block quote, this one among them; the passage alone where it stands in none. */
  readonly siblings?: readonly Prose[];
}

/**
 * The evidence of each amount of a passage, null where nothing sources it: attribution, quote, link, footnote, declared, carried, in
 * that order of preference (figures.md, section 2). What is restated elsewhere in the story is for `restate`.
 */
export function evidenceFor(
  prose: Prose,
  amounts: readonly Span[],
  context: EvidenceContext,
): (LocalEvidence | null)[] {
  if (amounts.length === 0) return [];
  const siblings = context.siblings ?? [prose];
  const quotations = quotationsAcross(siblings.map(({ text }) => text));
  const readings = siblings.map((sibling) => new Reading(sibling, context));
  const index = Math.max(0, siblings.indexOf(prose));
  const around = { readings, quotations, index };
  return amounts.map((amount) => {
    const reading = readings[index]!;
    const at = reading.sentenceAt(amount.start);
    return at < 0 ? null : evidenceOf(amount, at, around, context);
  });
}

interface Around {
  readonly readings: readonly Reading[];
  readonly quotations: readonly (readonly Quotation[])[];
  readonly index: number;
}

function evidenceOf(amount: Span, at: number, around: Around, context: EvidenceContext): LocalEvidence | null {
  const reading = around.readings[around.index]!;
  const own = reading.own(at);
  if (own?.type === 'attribution') return own;
  const quoted = quoteEvidence(amount, around);
  if (quoted) return quoted;
  if (own) return own;
  if (context.declared !== null) {
    const { length } = reading.prose.text;
    return { type: 'declared', text: context.declared, start: length, end: length, attribution: null };
  }
  return reading.carriedAt(at, amount);
}

/** The reporting clause of the quotation around an amount: in the sentence that holds or adjoins either of its ends. */
function quoteEvidence(amount: Span, { readings, quotations, index }: Around): LocalEvidence | null {
  const inside = quotations[index]!.findIndex(({ start, end }) => start <= amount.start && end >= amount.end);
  if (inside < 0) return null;
  let first = index;
  let firstQuotation = quotations[index]![inside]!;
  while (first > 0 && quotations[first - 1]!.at(-1)?.open && quotations[first]![0] === firstQuotation) {
    first--;
    firstQuotation = quotations[first]!.at(-1)!;
  }
  let last = index;
  let lastQuotation = quotations[index]![inside]!;
  while (lastQuotation.open && quotations[last + 1]?.[0]) {
    last++;
    lastQuotation = quotations[last]![0]!;
  }
  const opening = readings[first]!.sentenceAt(firstQuotation.start);
  const closing = readings[last]!.sentenceAt(lastQuotation.end - 1);
  const tries: [number, number][] = [
    [last, closing],
    [first, opening],
    [first, opening + 1],
    [last, closing - 1],
    [last, closing + 1],
    [first, opening - 1],
    [last + 1, closing === readings[last]!.last ? 0 : -1],
    [first - 1, opening === 0 ? (readings[first - 1]?.last ?? -1) : -1],
  ];
  for (const [passage, sentence] of tries) {
    const clause = readings[passage]?.at(sentence)?.clause;
    if (!clause) continue;
    const { start, end } = clause;
    const text = readings[passage]!.prose.text.slice(start, end);
    if (passage === index) return { type: 'quote', text, start, end, attribution: clause };
    return { type: 'quote', text, start: firstQuotation.start, end: firstQuotation.start, attribution: clause };
  }
  return null;
}

/** A passage's sentences, each read once and only when asked for. */
class Reading {
  readonly prose: Prose;
  private readonly context: EvidenceContext;
  private readonly lexicon: Lexicon;
  private readonly sentences: readonly Span[];
  private readonly readings: (SentenceReading | undefined)[] = [];
  private readonly firstTokens: number[] = [];

  constructor(prose: Prose, context: EvidenceContext) {
    this.prose = prose;
    this.context = context;
    this.lexicon = lexiconOf(context.pack, context.vocabulary);
    this.sentences = sentencesOf(prose.text, context.pack, prose.from);
    let token = 0;
    for (const { start } of this.sentences) {
      while (token < prose.tokens.length && prose.tokens[token]!.start < start) token++;
      this.firstTokens.push(token);
    }
  }

  /** The index of the sentence around an offset, or -1. */
  sentenceAt(offset: number): number {
    return this.sentences.findIndex(({ start, end }) => start <= offset && offset < end);
  }

  /** The index of its last sentence, -1 where it has none. */
  get last(): number {
    return this.sentences.length - 1;
  }

  at(sentence: number): SentenceReading | null {
    const span = this.sentences[sentence];
    if (!span) return null;
    const known = this.readings[sentence];
    if (known) return known;
    const { tokens, text } = this.prose;
    const first = this.firstTokens[sentence]!;
    let last = first;
    while (last < tokens.length && tokens[last]!.start < span.end) last++;
    const reading = readSentence(tokens, first, last, text, this.lexicon);
    this.readings[sentence] = reading;
    return reading;
  }

  /** What a sentence itself says of its source: attribution, link, footnote. */
  own(sentence: number): LocalEvidence | null {
    const attribution = this.at(sentence)?.attribution;
    if (attribution) return this.evidence('attribution', attribution, attribution);
    return this.link(sentence) ?? this.footnote(sentence);
  }

  /** The evidence that a sentence carries on from the one before it, through as many sentences as go on. */
  carriedAt(sentence: number, amount: Span | null = null): LocalEvidence | null {
    const reading = this.at(sentence);
    if (!reading || reading.refused || sentence === 0) return null;
    const unit = carrier(reading.units, amount, this.lexicon);
    if (unit < 0) return null;
    const before = this.own(sentence - 1) ?? this.carriedAt(sentence - 1);
    return before && this.evidence('carried', reading.units[unit]!, null);
  }

  private link(sentence: number): LocalEvidence | null {
    const { start, end } = this.sentences[sentence]!;
    for (const mark of this.prose.marks) {
      if (mark.type === 'link' && mark.start < end && mark.end > start && /^https?:\/\//i.test(mark.url ?? ''))
        return this.evidence('link', mark, null);
    }
    return null;
  }

  private footnote(sentence: number): LocalEvidence | null {
    const { start } = this.sentences[sentence]!;
    const next = this.sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY;
    for (const mark of this.prose.marks) {
      if (mark.type !== 'footnote' || !this.context.definitions.hasFootnote(mark.label)) continue;
      if (mark.start > start && mark.start <= next)
        return { ...this.evidence('footnote', mark, null), text: `[^${mark.label}]` };
    }
    return null;
  }

  private evidence(type: EvidenceType, { start, end }: Span, attribution: Attribution | null): LocalEvidence {
    return { type, text: this.prose.text.slice(start, end), start, end, attribution };
  }
}
