import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Language } from '../server/src/core/language/types.ts';
import { makeBriefing, SIZES } from './briefings.ts';
import type { Entry } from './contender-process.ts';
import { type Contest, contendersFor } from './contenders.ts';
import { inTurn } from './measure.ts';
import { installPeers } from './peers.ts';
import { digits, printTable } from './table.ts';

const PROCESS = fileURLToPath(new URL('contender-process.bundle.mjs', import.meta.url));
/** Few: the slowest take seconds a round. */
const ROUNDS: Readonly<Record<string, number>> = { '7 KB': 15, '70 KB': 5 };

/** The whole check, and the search for amounts, against programs that do as much or less with the same text; and against floors. */
export async function benchPeers(sizes: readonly string[]): Promise<void> {
  installPeers();
  for (const size of sizes) await table(`Check of ${size}`, 'check', size, 'en');
  for (const size of sizes) {
    for (const lang of ['fr', 'en'] as const) await table(`Finding amounts in ${size}, ${lang}`, 'amounts', size, lang);
  }
}

async function table(title: string, contest: Contest, size: string, lang: Language): Promise<void> {
  const text = makeBriefing(SIZES[size]!, lang, 1);
  const names = Object.keys(await contendersFor(contest, lang));
  const times = await inProcesses(
    names.map((name) => ({ contest, name, lang, text })),
    ROUNDS[size]!,
  );
  const rows = names.map((name, index) => [name, digits(times[index]!.time), digits(times[index]!.ratio)]);
  printTable(title, ['what', 'ms', '× the desk'], rows);
}

/** Each in a process of its own, where it is not slowed by what others leave in the heap, but in turn, so that a noisy machine troubles all alike. */
async function inProcesses(entries: readonly Entry[], rounds: number) {
  const processes: ChildProcess[] = [];
  try {
    for (const entry of entries) {
      const started = fork(PROCESS);
      processes.push(started);
      await answer(started, entry);
    }
    return await inTurn(
      rounds,
      processes.map((one) => async () => (await answer(one, 'turn')) as number),
    );
  } finally {
    for (const one of processes) one.kill();
  }
}

async function answer(to: ChildProcess, message: Entry | 'turn'): Promise<unknown> {
  const answered = new AbortController();
  const { signal } = answered;
  const ended = once(to, 'exit', { signal }).then(() => {
    throw new Error('A program of the comparison has ended: see above');
  });
  try {
    to.send(message);
    const [answer] = await Promise.race([once(to, 'message', { signal }), ended]);
    return answer;
  } finally {
    answered.abort();
  }
}
