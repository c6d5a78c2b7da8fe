/** Median of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds that a call takes. */
export function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Runs the candidates in turn, round after round, so that a noisy machine troubles all alike. Gives the median time of each in
 * milliseconds, and the median over the rounds of its ratio to the first one.
 */
export function compare(rounds: number, candidates: readonly (() => void)[]): { time: number; ratio: number }[] {
  const times = candidates.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    candidates.forEach((run, index) => {
      const time = timeOf(run);
      // The first round warms up.
      if (round > 0) times[index]!.push(time);
    });
  }
  return againstFirst(times);
}

/** So often the candidates run before they are measured, except where a round takes seconds. */
const WARM_UP = 5;

/** The same as `compare` for candidates that may answer later, and with more rounds to warm up. */
export async function compareLater(
  rounds: number,
  candidates: readonly (() => unknown)[],
): Promise<{ time: number; ratio: number }[]> {
  const times = candidates.map((): number[] => []);
  const unmeasured = Math.min(WARM_UP, rounds);
  for (let round = 0; round < unmeasured + rounds; round++) {
    for (const [index, run] of candidates.entries()) {
      const start = performance.now();
      await run();
      if (round >= unmeasured) times[index]!.push(performance.now() - start);
    }
  }
  return againstFirst(times);
}

/** Of the times of each candidate, round by round. */
function againstFirst(times: readonly (readonly number[])[]): { time: number; ratio: number }[] {
  const first = times[0] ?? [];
  return times.map((own) => ({
    time: median(own),
    ratio: median(own.map((time, round) => time / first[round]!)),
  }));
}
