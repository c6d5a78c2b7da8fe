import type { Severity } from '../core/severity.ts';
import type { CheckedFile } from './findings.ts';

/** What a run has found so far, in numbers. */
export class Tally {
  /** How many findings of each severity. */
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  files = 0;
  /** How many findings *fix all* would mend. */
  fixable = 0;

  add({ findings }: CheckedFile): void {
    this.files++;
    for (const { severity, safe } of findings) {
      this.counts[severity]++;
      if (safe) this.fixable++;
    }
  }
}
