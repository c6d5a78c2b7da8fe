import { Diagnostic } from '../diagnostic.ts';
import { Findings, inTextOrder, type OnFailure, type RatedFinding } from '../rules/run.ts';
import type { BlockReading } from './block.ts';
import { BlockView, type CheckState, StoryView } from './contexts.ts';
import { KeptByRule } from './kept-by-rule.ts';
import { KeptList } from './kept-list.ts';
import { Memo } from './memo.ts';
import { PassageView } from './passage-context.ts';
import type { SectionReading } from './section.ts';

/** Runs the rules over sections in one environment, and again only over what changed since: the section's text, or the style. */
export class SectionChecker {
  readonly #onFailure: OnFailure;
  readonly #blocks = new Memo<BlockReading, string, readonly RatedFinding[]>();
  readonly #sections = new Memo<SectionReading, string, readonly Diagnostic[]>();
  readonly #kept = new KeptByRule();
  #style = '';
  #found = new KeptList<SectionReading, readonly Diagnostic[]>();

  constructor(onFailure: OnFailure) {
    this.#onFailure = onFailure;
  }

  /** What the rules over passages, blocks and stories find in each section, in text order. */
  check(readings: readonly SectionReading[], state: CheckState): readonly (readonly Diagnostic[])[] {
    if (this.#style !== state.style.key) this.#found = new KeptList();
    this.#style = state.style.key;
    return this.#found.update(readings, (reading) => this.#checkSection(reading, state));
  }

  /** Does the work of `check` for a section block by block. */
  *steps(reading: SectionReading, state: CheckState): Iterable<void> {
    for (const block of reading.blocks) yield void this.#checkBlock(block, state);
    yield void this.#checkSection(reading, state);
  }

  #checkSection(reading: SectionReading, state: CheckState): readonly Diagnostic[] {
    return this.#sections.get(reading, state.style.key, () => {
      const found = reading.blocks.flatMap((block) => this.#checkBlock(block, state));
      return [...found, ...this.#checkStory(reading, state)]
        .sort(inTextOrder)
        .map((finding) => new Diagnostic(finding));
    });
  }

  #checkBlock(reading: BlockReading, state: CheckState): readonly RatedFinding[] {
    return this.#blocks.get(reading, state.style.key, () => {
      const { rules, pack } = state.env;
      const findings = new Findings(this.#onFailure);
      findings.run(rules.block, new BlockView(state, reading, findings));
      if (pack)
        for (const index of reading.part.passages.keys()) {
          const view = new PassageView(state, pack, reading, index, findings);
          findings.run(rules.passage[view.holding], view);
        }
      return findings.list;
    });
  }

  #checkStory(reading: SectionReading, state: CheckState): readonly RatedFinding[] {
    const findings = new Findings(this.#onFailure);
    findings.run(state.env.rules.story, new StoryView(state, reading, findings, this.#kept));
    return findings.list;
  }
}
