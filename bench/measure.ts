/** Median of some numbers. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number below which such a share of them lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

/** Milliseconds that a call takes. */
export function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** A candidate runs so long before it is measured, in milliseconds: until its code is compiled as well as it will be. */
const WARM_UP = 2000;

/** So long a candidate runs before the next one has its turn, in milliseconds: else a short one is measured in caches that a long one has filled. */
const TURN = 40;

/**
 * Runs the candidates in turn, round after round, so that a noisy machine troubles all alike. Gives the median time of each call in
 * milliseconds, and the median over the rounds of its ratio to the first one.
 */
export async function compare(
  rounds: number,
  candidates: readonly (() => unknown)[],
): Promise<{ time: number; ratio: number }[]> {
  for (const run of candidates) await warmUp(run);
  return inTurn(
    rounds,
    candidates.map((run) => () => timeInTurn(run)),
  );
}

/** The same for candidates that are warm, wherever they run: each takes its turn and gives the time of a call. */
export async function inTurn(
  rounds: number,
  turns: readonly (() => Promise<number>)[],
): Promise<{ time: number; ratio: number }[]> {
  const times = turns.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, turn] of turns.entries()) times[index]!.push(await turn());
  }
  return againstFirst(times);
}

/** Runs until the code is compiled as well as it will be. */
export async function warmUp(run: () => unknown): Promise<void> {
  const start = performance.now();
  do await run();
  while (performance.now() - start < WARM_UP);
}

/**
 * Runs for a turn. Gives the mean time of a call, in milliseconds, once what was out of the caches, or of memory, while others had their
 * turns is back.
 */
export async function timeInTurn(run: () => unknown): Promise<number> {
  const waking = await meanTime(run, TURN);
  // What takes so long by itself has waited for that but for a small part.
  return waking > TURN ? waking : meanTime(run, TURN);
}

async function meanTime(run: () => unknown, least: number): Promise<number> {
  const start = performance.now();
  for (let calls = 1; ; calls++) {
    await run();
    const time = performance.now() - start;
    if (time >= least) return time / calls;
  }
}

/** Of the times of each candidate, round by round. */
function againstFirst(times: readonly (readonly number[])[]): { time: number; ratio: number }[] {
  const first = times[0] ?? [];
  return times.map((own) => ({
    time: median(own),
    ratio: median(own.map((time, round) => time / first[round]!)),
  }));
}
