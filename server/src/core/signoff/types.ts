/** A figure that an editor accepts though the text names no source for it. */
export interface Signoff {
  /** Of the sentence and the amount: see `fingerprint.ts`. */
  readonly fingerprint: string;
  /** Why; empty where nobody said. */
  readonly reason: string;
}
