import { type Diagnostic, inTextOrder, mergeInOrder } from '../diagnostic.ts';
import { commonEndsOfPages } from '../parse/common-ends.ts';
import type { SourceDocument } from '../parse/document.ts';
import type { PagedList } from '../parse/paged-list.ts';
import { Findings, type OnFailure } from '../rules/run.ts';
import { BriefingView, type CheckState } from './contexts.ts';
import type { SectionReading } from './section.ts';

/** What the rules over the outline found last, and in what. */
interface Outline {
  readonly key: readonly unknown[];
  readings: PagedList<SectionReading>;
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
    readings: PagedList<SectionReading>,
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
      outline.found = findings.list.splice(0).sort(inTextOrder);
    }
    this.#outline = outline;
    findings.run(rules.briefing, context);
    findings.run(rules.alsoWhole, context, 'checkWhole');
    return mergeInOrder(outline.found, findings.list.sort(inTextOrder));
  }
}

/** Whether two documents stand out alike: the first and the last section count whole, of the others what stands out in them. */
function sameOutline(before: PagedList<SectionReading>, after: PagedList<SectionReading>): boolean {
  if (before.length !== after.length || before.at(0) !== after.at(0) || before.at(-1) !== after.at(-1)) return false;
  const { start, end } = commonEndsOfPages(before, after);
  const changed = after.slice(start, after.length - end);
  return before
    .slice(start, before.length - end)
    .every(({ outline }, index) => sameItems(outline, changed[index]!.outline));
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
