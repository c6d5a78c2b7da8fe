import { type Diagnostic, inTextOrder } from '../diagnostic.ts';
import { commonEndsBy } from '../parse/common-ends.ts';
import type { PagedList } from '../parse/paged-list.ts';
import type { Block } from '../parse/types.ts';
import { Findings, type OnFailure } from '../rules/run.ts';
import type { BlockReading } from './block.ts';
import { BlockView, type CheckState, StoryView } from './contexts.ts';
import { joined } from './joined.ts';
import { KeptByRule } from './kept-by-rule.ts';
import { KeptList } from './kept-list.ts';
import { Memo } from './memo.ts';
import { PassageView } from './passage-context.ts';
import type { SectionReading } from './section.ts';

/** Runs the rules over sections in one environment, and again only over what changed since: the section's text, or the style. */
export class SectionChecker {
  readonly #onFailure: OnFailure;
  readonly #blocks = new Memo<BlockReading, string, readonly Diagnostic[]>();
  readonly #sections = new Memo<SectionReading, string, readonly Diagnostic[]>();
  /** What the rules over stories found last, by the block that a section starts with. */
  readonly #stories = new WeakMap<Block, readonly Diagnostic[]>();
  readonly #kept = new KeptByRule();
  #style = '';
  #found = new KeptList<SectionReading, readonly Diagnostic[]>();

  constructor(onFailure: OnFailure) {
    this.#onFailure = onFailure;
  }

  /** What the rules over passages, blocks and stories find in each section, in text order. */
  check(readings: PagedList<SectionReading>, state: CheckState): PagedList<readonly Diagnostic[]> {
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
      const found = reading.blocks.map((block) => this.#checkBlock(block, state));
      return joined([...found, this.#checkStory(reading, state)]).sort(inTextOrder);
    });
  }

  #checkBlock(reading: BlockReading, state: CheckState): readonly Diagnostic[] {
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

  #checkStory(reading: SectionReading, state: CheckState): readonly Diagnostic[] {
    const findings = new Findings(this.#onFailure);
    findings.run(state.env.rules.story, new StoryView(state, reading, findings, this.#kept));
    const first = reading.parts[0]?.block;
    if (!first) return findings.list;
    const found = withKnown(this.#stories.get(first) ?? [], findings.list);
    this.#stories.set(first, found);
    return found;
  }
}

/** The findings, with those that repeat one from before as the same object: what was made of that is still good. */
function withKnown(before: readonly Diagnostic[], found: readonly Diagnostic[]): readonly Diagnostic[] {
  const { start, end } = commonEndsBy(before, found, (old, finding) => finding.repeats(old));
  const middle = found.slice(start, found.length - end);
  return before.slice(0, start).concat(middle, before.slice(before.length - end));
}
