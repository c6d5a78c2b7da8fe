import { Diagnostic } from '../diagnostic.ts';
import { Findings, inTextOrder, type OnFailure, type RatedFinding } from '../rules/run.ts';
import type { BlockReading } from './block.ts';
import { blockContext, type CheckState, passageContext, storyContext } from './contexts.ts';
import { Memo } from './memo.ts';
import type { SectionReading } from './section.ts';

/** Runs the rules over sections in one environment, and again only over what changed since: the section's text, or the style. */
export class SectionChecker {
  readonly #onFailure: OnFailure;
  readonly #blocks = new Memo<BlockReading, string, readonly RatedFinding[]>();
  readonly #sections = new Memo<SectionReading, string, readonly Diagnostic[]>();

  constructor(onFailure: OnFailure) {
    this.#onFailure = onFailure;
  }

  /** What the rules over passages, blocks and stories find in a section, in text order. */
  check(reading: SectionReading, state: CheckState): readonly Diagnostic[] {
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
      findings.run(rules.block, blockContext(state, reading, findings));
      if (pack)
        for (const passage of reading.part.passages)
          findings.run(rules.passage, passageContext(state, pack, reading, passage, findings));
      return findings.list;
    });
  }

  #checkStory(reading: SectionReading, state: CheckState): readonly RatedFinding[] {
    const findings = new Findings(this.#onFailure);
    findings.run(state.env.rules.story, storyContext(state, reading, findings));
    return findings.list;
  }
}
