import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { makeBriefing, SIZES } from './briefings.ts';
import { median, quantile } from './measure.ts';
import { ServerProcess, type Transport } from './server-process.ts';
import { digits, printTable } from './table.ts';

const OURS = fileURLToPath(new URL('../server/bin/briefing-language-server.cjs', import.meta.url));
const BUNDLE = fileURLToPath(new URL('../server/dist/server.cjs', import.meta.url));
/** As many as a briefing of 7 KB takes to be written; the first half, in which the code of both becomes as fast as it will be, is shown apart. */
const KEYSTROKES = 8000;
/** So many show what the first minute costs. */
const FIRST = 100;
const STARTS = 15;
/** A server that has run for so long, in milliseconds, has its compiled code kept for the next start. */
const SETTLED = 8000;

/** The language server as built, in a process of its own, against an empty one that sends as many diagnostics. */
export async function benchLsp(sizes: readonly string[]): Promise<void> {
  if (!existsSync(BUNDLE)) throw new Error('The language server is not built: npm run build');
  const folder = await mkdtemp(join(tmpdir(), 'briefing-bench-'));
  try {
    const empty = join(folder, 'empty-server.cjs');
    const entry = fileURLToPath(new URL('empty-server.ts', import.meta.url));
    await build({ entryPoints: [entry], outfile: empty, bundle: true, minify: true, platform: 'node', format: 'cjs' });
    await benchKeystrokes(empty, sizes);
    await benchStarts(empty);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function benchKeystrokes(empty: string, sizes: readonly string[]): Promise<void> {
  const rows: string[][] = [];
  for (const transport of ['stdio', 'node-ipc'] as const) {
    const medians: number[] = [];
    for (const size of sizes) {
      const { own, first, floor, slow, shown } = await keystrokes(
        empty,
        transport,
        makeBriefing(SIZES[size]!, 'en', 1),
      );
      medians.push(own);
      const against = digits(own / medians[0]!);
      rows.push([
        `${transport}, ${size}`,
        String(shown),
        digits(floor),
        digits(own),
        digits(own / floor),
        digits(slow),
        against,
        digits(first),
      ]);
    }
  }
  const head = [
    'connection, text',
    'diagnostics',
    'empty server ms',
    'ours ms',
    '×',
    'slowest hundredth, ×',
    `× ours at ${sizes[0]}`,
    'first hundred, ×',
  ];
  printTable('From keystroke to diagnostics, median', head, rows);
}

/** Both servers get the same keystrokes in turn. */
async function keystrokes(empty: string, transport: Transport, text: string) {
  const ours = await ServerProcess.start(OURS, transport, text);
  const items = await ours.diagnostics();
  const floor = await ServerProcess.start(empty, transport, text, items);
  const lines = text.split('\n');
  const line = lines.findIndex((one, index) => index > lines.length / 2 && /^[A-Z“][^\n]{80}/.test(one));
  const character = lines[line]!.indexOf(' ', 12);
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < KEYSTROKES; round++) {
    for (const [index, server] of [ours, floor].entries()) {
      const start = performance.now();
      await server.type(line, character, round % 2 === 0);
      await server.diagnostics();
      times[index]!.push(performance.now() - start);
    }
  }
  ours.stop();
  floor.stop();
  const settled = times.map((each) => each.slice(KEYSTROKES / 2));
  const [own, least] = settled.map(median) as [number, number];
  const [ownSlow, leastSlow] = settled.map((each) => quantile(each, 0.99)) as [number, number];
  const [early, earlyLeast] = times.map((each) => median(each.slice(0, FIRST))) as [number, number];
  return { own, floor: least, slow: ownSlow / leastSlow, first: early / earlyLeast, shown: items.length };
}

/** From the start of the process to the first diagnostics of a briefing of 7 KB. */
async function benchStarts(empty: string): Promise<void> {
  const text = makeBriefing(SIZES['7 KB']!, 'en', 1);
  const first = async (program: string, stays = 0): Promise<number> => {
    const start = performance.now();
    const server = await ServerProcess.start(program, 'node-ipc', text);
    await server.diagnostics();
    const time = performance.now() - start;
    await setTimeout(stays);
    server.stop();
    return time;
  };
  for (const program of [OURS, empty]) await first(program, SETTLED);
  const own: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < STARTS; round++) {
    own.push(await first(OURS));
    floor.push(await first(empty));
  }
  const ratio = digits(median(own.map((time, round) => time / floor[round]!)));
  const head = ['', 'empty server ms', 'ours ms', '×'];
  printTable('From start to first diagnostics', head, [['7 KB', digits(median(floor)), digits(median(own)), ratio]]);
}
