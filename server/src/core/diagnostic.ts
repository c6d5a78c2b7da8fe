import { concatenated } from './analysis/joined.ts';
import type { Language } from './language/types.ts';
import { formatMessage } from './message.ts';
import type { Chunk, Location, Span, TextChange } from './parse/types.ts';
import type { MessageData, Related } from './rules/define.ts';
import type { RatedFinding } from './rules/report.ts';
import type { Severity } from './severity.ts';

/** Another place to look at, and what to see there. UTF-16 offsets in the document. */
export interface RelatedPlace extends Span {
  message(locale: Language): string;
}

/** A mend as it can be applied: edits in the document's text, in order. */
export interface DocumentFix {
  readonly safe: boolean;
  readonly edits: readonly TextChange[];
}

/**
 * A finding as the doors of the product show it. Its places are UTF-16 offsets in the document, and stay right while text before its
 * chunk is edited; once its own chunk has gone they mean nothing.
 */
export class Diagnostic {
  readonly #finding: RatedFinding;

  constructor(finding: RatedFinding) {
    this.#finding = finding;
  }

  get rule(): string {
    return this.#finding.rule;
  }

  get messageId(): string {
    return this.#finding.messageId;
  }

  get severity(): Severity {
    return this.#finding.active.severity;
  }

  get start(): number {
    return this.#finding.chunk.start + this.#finding.start;
  }

  get end(): number {
    return this.#finding.chunk.start + this.#finding.end;
  }

  get location(): Location {
    return this.#finding;
  }

  /** The first is the preferred one. */
  get fixes(): readonly DocumentFix[] {
    return this.#finding.fixes.map(({ safe, edits }) => ({
      safe,
      edits: edits
        .map(({ chunk, start, end, text }) => ({ start: chunk.start + start, end: chunk.start + end, text }))
        .sort((a, b) => a.start - b.start),
    }));
  }

  get isFixable(): boolean {
    return this.#finding.fixes.length > 0;
  }

  get related(): readonly RelatedPlace[] {
    return this.#finding.related.map(({ chunk, start, end, messageId, data }) => ({
      start: chunk.start + start,
      end: chunk.start + end,
      message: (locale) => this.#format(locale, messageId, data),
    }));
  }

  /** The message in the reader's language, its values filled in. */
  message(locale: Language): string {
    return this.#format(locale, this.#finding.messageId, this.#finding.data);
  }

  /** The chunks in which it and its other places stand: as long as these stay on their lines, so does it all. */
  get chunks(): readonly Chunk[] {
    const { chunk, related } = this.#finding;
    return related.length === 0 ? [chunk] : [chunk, ...related.map((place) => place.chunk)];
  }

  /** True where another finding says the same of the same places. Fixes are not looked into: what has any repeats nothing. */
  repeats(other: Diagnostic): boolean {
    const [a, b] = [this.#finding, other.#finding];
    return (
      a.active === b.active &&
      a.fixes.length + b.fixes.length === 0 &&
      saySame(a, b) &&
      a.related.length === b.related.length &&
      a.related.every((place, index) => saySame(place, b.related[index]!))
    );
  }

  #format(locale: Language, messageId: string, data: MessageData): string {
    const template = this.#finding.active.rule.messages[locale][messageId] ?? messageId;
    return formatMessage(template, data, locale);
  }
}

function saySame(a: Related, b: Related): boolean {
  const names = Object.keys(a.data);
  return (
    a.messageId === b.messageId &&
    a.chunk === b.chunk &&
    a.start === b.start &&
    a.end === b.end &&
    names.length === Object.keys(b.data).length &&
    names.every((name) => a.data[name] === b.data[name])
  );
}

/** By where they start and end in the document; sorting by it leaves two in the same place as they were found. */
export function inTextOrder(a: Diagnostic, b: Diagnostic): number {
  return a.start - b.start || a.end - b.end;
}

/**
 * Two lists in text order, as one; of two findings in the same place the one of the first list comes first. Quick where the second
 * is short, however long the first.
 */
export function mergeInOrder(first: readonly Diagnostic[], second: readonly Diagnostic[]): readonly Diagnostic[] {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const pieces: (readonly Diagnostic[])[] = [];
  let from = 0;
  for (const finding of second) {
    const to = firstAfter(first, finding, from);
    pieces.push(first.slice(from, to), [finding]);
    from = to;
  }
  pieces.push(first.slice(from));
  return concatenated(pieces);
}

/** The index of the first of `findings`, from `from` on, that `finding` comes before. */
function firstAfter(findings: readonly Diagnostic[], finding: Diagnostic, from: number): number {
  let low = from;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (inTextOrder(finding, findings[middle]!) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
