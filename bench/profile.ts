import { readFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';
import { defaultConfiguration } from '../server/src/core/config/defaults.ts';
import { createBriefingService } from '../server/src/core/service.ts';
import { makeBriefing, SIZES } from './briefings.ts';
import { digits, printTable } from './table.ts';

/** By then the code is compiled as well as it will be. */
const WARM_UP = 8000;
const EDITS = 8000;
/** Between two looks at what is running, in microseconds. */
const INTERVAL = 50;
/** What takes less than this of an edit is not shown, in microseconds. */
const LEAST = 0.5;

/** The same in texts of all sizes, so that what is typed into it costs the same but for what lies around. */
const STORY = `## Orvane builds in Lens

Orvane will spend $1.2 billion on a plant in Lens, according to the city. It will have 300 workers by 2027. The group, which had lost money for three years, said nothing of the old one.

**300 jobs** – The plant will employ 300 people, of whom 40 come from the old one.

Further reading:

- [The city on the plant](https://example.org/lens)

`;

/** Where the time of an edit in the middle goes, function by function, in a large text and in a small one. */
export async function benchProfile([small, large]: readonly [string, string]): Promise<void> {
  const inSmall = await profile(small);
  const inLarge = await profile(large);
  const names = [...new Set([...inSmall.keys(), ...inLarge.keys()])];
  const rows = names
    .map((name) => ({ name, before: inSmall.get(name) ?? 0, after: inLarge.get(name) ?? 0 }))
    .filter(({ before, after }) => Math.max(before, after) >= LEAST)
    .sort((a, b) => b.after - a.after)
    .map(({ name, before, after }) => [name, digits(before), digits(after), digits(after - before)]);
  printTable('Where an edit’s time goes, µs', ['function', small, large, 'more'], rows);
}

/** Microseconds that an edit and the check after it spend in each function, without those that it calls. */
async function profile(size: string): Promise<Map<string, number>> {
  const briefing = makeBriefing(SIZES[size]!, 'en', 1);
  const middle = briefing.indexOf('\n## ', briefing.length / 2) + 1;
  const text = briefing.slice(0, middle) + STORY + briefing.slice(middle);
  const document = createBriefingService().open(text, { config: defaultConfiguration });
  document.check();
  const at = middle + STORY.indexOf('plant');
  const type = (edits: number): void => {
    for (let done = 0; done < edits; done += 2) {
      document.edit({ start: at, end: at, text: 'x' });
      document.check();
      document.edit({ start: at, end: at + 1, text: '' });
      document.check();
    }
  };
  type(WARM_UP);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  type(EDITS);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return timeByFunction(profile);
}

function timeByFunction({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Map<string, number> {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const times = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const name = names.get(id)!;
    times.set(name, (times.get(name) ?? 0) + timeDeltas[index]! / EDITS);
  }
  return times;
}

/** The file and the name of a function. */
function nameOf({ functionName, url, lineNumber }: Profiler.Profile['nodes'][number]['callFrame']): string {
  const file = url.startsWith('file:') ? moduleAt(fileURLToPath(url), lineNumber) : '';
  return `${file} ${functionName || '(closure)'}`.trim();
}

const linesOf = new Map<string, readonly string[]>();

/** The source file from which the bundle has its line `line`: it says so above each. */
function moduleAt(bundle: string, line: number): string {
  if (!linesOf.has(bundle)) linesOf.set(bundle, readFileSync(bundle, 'utf8').split('\n'));
  const lines = linesOf.get(bundle)!;
  for (let above = line; above >= 0; above--) {
    const said = /^\/\/ (?:server\/src\/)?(\S+\.ts)$/.exec(lines[above]!);
    if (said) return said[1]!;
  }
  return '';
}
