/** What it takes to tell that two figures speak of the same thing at the same time. */
export interface ConsistencyWords {
  /** Verbs that give their subject a value, as they stand right before it, lower case with straight apostrophes: `s'élève à`. */
  readonly measuring: readonly string[];
  /** Words of time, change, comparison or doubt: two values near one of them may both be right. */
  readonly markers: ReadonlySet<string>;
}
