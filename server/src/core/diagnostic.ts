import type { Language } from './language/types.ts';
import { formatMessage } from './message.ts';
import type { Location, Span, TextChange } from './parse/types.ts';
import type { MessageData } from './rules/define.ts';
import type { RatedFinding } from './rules/run.ts';
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

  #format(locale: Language, messageId: string, data: MessageData): string {
    const template = this.#finding.active.rule.messages[locale][messageId] ?? messageId;
    return formatMessage(template, data, locale);
  }
}

/**
 * Two lists in text order, as one; of two findings in the same place the one of the first list comes first. Quick where the second
 * is short, however long the first.
 */
export function mergeInOrder(first: readonly Diagnostic[], second: readonly Diagnostic[]): readonly Diagnostic[] {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const merged: Diagnostic[] = [];
  let from = 0;
  for (const finding of second) {
    const to = firstAfter(first, finding, from);
    while (from < to) merged.push(first[from++]!);
    merged.push(finding);
  }
  while (from < first.length) merged.push(first[from++]!);
  return merged;
}

/** The index of the first of `findings`, from `from` on, that `finding` comes before. */
function firstAfter(findings: readonly Diagnostic[], finding: Diagnostic, from: number): number {
  let low = from;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (precedes(finding, findings[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function precedes(a: Diagnostic, b: Diagnostic): boolean {
  return a.start < b.start || (a.start === b.start && a.end < b.end);
}
