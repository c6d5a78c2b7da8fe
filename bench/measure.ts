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

/** A candidate runs so often before it is measured, or so long in milliseconds: until its code is compiled as well as it will be. */
const WARM_UP = { runs: 400, time: 2000 };

/**
 * Runs the candidates in turn, round after round, so that a noisy machine troubles all alike. Gives the median time of each in
 * milliseconds, and the median over the rounds of its ratio to the first one.
 */
export async function compare(
  rounds: number,
  candidates: readonly (() => unknown)[],
): Promise<{ time: number; ratio: number }[]> {
  const times = candidates.map((): number[] => []);
  for (const run of candidates) await warmUp(run);
  for (let round = 0; round < rounds; round++) {
    for (const [index, run] of candidates.entries()) {
      const start = performance.now();
      await run();
      times[index]!.push(performance.now() - start);
    }
  }
  return againstFirst(times);
}

async function warmUp(run: () => unknown): Promise<void> {
  const start = performance.now();
  for (let count = 0; count < WARM_UP.runs && performance.now() - start < WARM_UP.time; count++) await run();
}

/** Of the times of each candidate, round by round. */
function againstFirst(times: readonly (readonly number[])[]): { time: number; ratio: number }[] {
  const first = times[0] ?? [];
  return times.map((own) => ({
    time: median(own),
    ratio: median(own.map((time, round) => time / first[round]!)),
  }));
}
