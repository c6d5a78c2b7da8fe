import { Diagnostic, mergeInOrder } from '../diagnostic.ts';
import { commonEnds } from '../parse/common-ends.ts';
import type { SourceDocument } from '../parse/document.ts';
import { Findings, inTextOrder, type OnFailure, type RatedFinding } from '../rules/run.ts';
import { BriefingView, type CheckState } from './contexts.ts';
import type { SectionReading } from './section.ts';

/** What the rules over the outline found last, and in what. */
interface Outline {
  readonly key: readonly unknown[];
  readings: readonly SectionReading[];
  found: readonly Diagnostic[];
}

/** Runs the rules that look at the briefing as a whole; those over its outline only when that has changed. */
export class WholeChecker {
  readonly #onFailure: OnFailure;
  #outline: Outline | null = null;

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
    const key = [state.style.key, source.frontMatter?.location.chunk];
    const known = this.#outline;
    const same = known !== null && sameItems(known.key, key) && sameOutline(known.readings, readings);
    const outline = same ? known : { key, readings, found: [] };
    const findings = new Findings(this.#onFailure);
    const context = new BriefingView(state, outline, readings, source, findings);
    outline.readings = readings;
    if (!same) {
      findings.run(rules.outline, context);
      outline.found = diagnosticsOf(findings.list);
      findings.list.length = 0;
    }
    this.#outline = outline;
    findings.run(rules.briefing, context);
    findings.run(rules.alsoWhole, context, 'checkWhole');
    return mergeInOrder(outline.found, diagnosticsOf(findings.list));
  }
}

function diagnosticsOf(findings: readonly RatedFinding[]): readonly Diagnostic[] {
  return findings.toSorted(inTextOrder).map((finding) => new Diagnostic(finding));
}

/** Whether two documents stand out alike: the first and the last section count whole, of the others what stands out in them. */
function sameOutline(before: readonly SectionReading[], after: readonly SectionReading[]): boolean {
  if (before.length !== after.length || before[0] !== after[0] || before.at(-1) !== after.at(-1)) return false;
  const { start, end } = commonEnds(before, after);
  for (let index = start; index < after.length - end; index++) {
    if (!sameItems(before[index]!.outline, after[index]!.outline)) return false;
  }
  return true;
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
