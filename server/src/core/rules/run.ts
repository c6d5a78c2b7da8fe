import { Diagnostic } from '../diagnostic.ts';
import type { AnyRule, Report } from './define.ts';
import { findingOf } from './report.ts';
import type { ActiveRule } from './select.ts';

/** Told of a rule that failed; the other rules go on. */
export type OnFailure = (rule: string, error: unknown) => void;

/** What differs from rule to rule in a context that many rules share. */
export interface OwnPart {
  options: unknown;
  asked: boolean;
}

/** Gathers what the rules report, one rule at a time. */
export class Findings {
  readonly list: Diagnostic[] = [];
  #active: ActiveRule | null = null;
  readonly #onFailure: OnFailure;

  constructor(onFailure: OnFailure) {
    this.#onFailure = onFailure;
  }

  /** The rule that is being run, for a report that depends on it. */
  get rule(): AnyRule {
    return this.#active!.rule;
  }

  add(report: Report): void {
    this.list.push(new Diagnostic(findingOf(this.#active!, report)));
  }

  /**
   * Runs rules over one context, which is theirs in turn: its options are set for each. A rule that throws becomes a call of
   * `onFailure`, and costs its own findings only. `part`: which of a rule's two checks is meant.
   */
  run(rules: readonly ActiveRule[], context: OwnPart, part: 'check' | 'checkWhole' = 'check'): void {
    for (const active of rules) {
      const before = this.list.length;
      this.#active = active;
      context.options = active.options;
      context.asked = active.asked;
      try {
        const { rule } = active;
        if (part === 'check') {
          if (rule.scope !== 'engine') rule.check(context as never);
        } else if (rule.scope === 'story') rule.checkWhole?.(context as never);
      } catch (error) {
        this.list.length = before;
        this.#onFailure(active.rule.id, error);
      }
    }
  }
}
