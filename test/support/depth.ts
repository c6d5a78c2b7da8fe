/** How many times deeper than in the ordinary suite random tests look: `FUZZ_DEPTH`, which `npm run fuzz` sets. */
const depth = Math.max(1, Number(process.env.FUZZ_DEPTH) || 1);

/** The number of runs of a random test that has so many in the ordinary suite. */
export function fuzzRuns(ordinary: number): number {
  return ordinary * depth;
}

/** The time that such a test may take, in milliseconds. */
export function fuzzTimeout(ordinary: number): number {
  return ordinary * depth;
}
