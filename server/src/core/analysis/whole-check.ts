import { Diagnostic, mergeInOrder } from '../diagnostic.ts';
import { assemble } from '../model/briefing.ts';
import type { SourceDocument } from '../parse/document.ts';
import { Findings, inTextOrder, type OnFailure, type RatedFinding } from '../rules/run.ts';
import { briefingContext, type CheckState } from './contexts.ts';
import type { SectionReading } from './section.ts';

/** Runs the rules that look at the briefing as a whole; those over its outline only when that has changed. */
export class WholeChecker {
  readonly #onFailure: OnFailure;
  #outline: { readonly key: readonly unknown[]; readonly found: readonly Diagnostic[] } | null = null;

  constructor(onFailure: OnFailure) {
    this.#onFailure = onFailure;
  }

  /** What those rules find, in text order. */
  check(
    readings: readonly SectionReading[],
    source: Pick<SourceDocument, 'frontMatter' | 'chunks'>,
    state: CheckState,
  ): readonly Diagnostic[] {
    const { rules } = state.env;
    const findings = new Findings(this.#onFailure);
    const context = briefingContext(state, assemble(readings), readings, source, findings);
    const key = [state.style.key, source.frontMatter?.location.chunk, ...keyOf(readings)];
    if (!this.#outline || !sameItems(this.#outline.key, key)) {
      findings.run(rules.outline, context);
      this.#outline = { key, found: diagnosticsOf(findings.list) };
      findings.list.length = 0;
    }
    findings.run(rules.briefing, context);
    findings.run(rules.alsoWhole, context, 'checkWhole');
    return mergeInOrder(this.#outline.found, diagnosticsOf(findings.list));
  }
}

function diagnosticsOf(findings: readonly RatedFinding[]): readonly Diagnostic[] {
  return findings.toSorted(inTextOrder).map((finding) => new Diagnostic(finding));
}

/** The first and the last section count whole, of the others what stands out in them. */
function keyOf(readings: readonly SectionReading[]): unknown[] {
  const key: unknown[] = [readings[0], readings.at(-1), readings.length];
  for (const { outline } of readings) for (const object of outline) key.push(object);
  return key;
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
