import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBriefing, SIZES } from './briefings.ts';
import { median } from './measure.ts';
import { installPeers } from './peers.ts';
import { digits, printTable } from './table.ts';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const OURS = file('../server/bin/briefing.js');
const BUNDLE = file('../server/dist/cli.js');
const MARKDOWNLINT = file('node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
const ROUNDS = 3;

/** Loaded into each program: tells at its end what it took. */
const METER = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();
console.error('\\n'+JSON.stringify({cpu:(u.userCPUTime+u.systemCPUTime)/1000,rss:u.maxRSS/1024}))})`.replace('\n', '');

interface Taken {
  /** In milliseconds; `cpu` on all threads together. */
  readonly time: number;
  readonly cpu: number;
  /** The most memory at a time, in megabytes. */
  readonly rss: number;
}

/** A folder of briefings of 7 KB checked by the command line, against markdownlint-cli2. */
export async function benchFolder(count: number): Promise<void> {
  if (!existsSync(BUNDLE)) throw new Error('The command line is not built: npm run build');
  installPeers();
  const folder = await mkdtemp(join(tmpdir(), 'briefing-bench-'));
  try {
    await fill(folder, count);
    const calls: readonly (readonly [name: string, program: string, args: readonly string[]])[] = [
      ['markdownlint-cli2', MARKDOWNLINT, ['**/*.md']],
      ['the desk, 1 thread', OURS, ['check', '.', '--threads', '1']],
      ['the desk, 2 threads', OURS, ['check', '.', '--threads', '2']],
      ['the desk, unchanged files, --cache', OURS, ['check', '.', '--cache']],
    ];
    take(folder, OURS, ['check', '.', '--cache']);
    const taken = calls.map((): Taken[] => []);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, [, program, args]] of calls.entries()) taken[index]!.push(take(folder, program, args));
    }
    const rows = calls.map(([name], index) => {
      const own = taken[index]!;
      const faster = (what: 'time' | 'cpu') => median(own.map((each, round) => taken[0]![round]![what] / each[what]));
      const middle = (what: keyof Taken) => digits(median(own.map((each) => each[what])));
      return [name, middle('time'), middle('cpu'), middle('rss'), digits(faster('time')), digits(faster('cpu'))];
    });
    const head = ['what', 'ms', 'CPU ms', 'memory, MB', '× faster', '× less CPU'];
    printTable(`A folder of ${count} briefings of 7 KB`, head, rows);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function fill(folder: string, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const inside = join(folder, String(Math.floor(index / 100)));
    if (index % 100 === 0) await mkdir(inside);
    const text = makeBriefing(SIZES['7 KB']!, index % 2 ? 'fr' : 'en', index + 1);
    await writeFile(join(inside, `${index}.md`), text);
  }
}

function take(cwd: string, program: string, args: readonly string[]): Taken {
  const start = performance.now();
  const { stderr } = spawnSync(process.execPath, ['--import', METER, program, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 2 ** 30,
  });
  const time = performance.now() - start;
  const { cpu, rss } = JSON.parse(stderr.trimEnd().split('\n').at(-1)!) as { cpu: number; rss: number };
  return { time, cpu, rss };
}
