// How well figures and their sources are found, on briefings that are annotated outside this project: node scripts/score.mjs [--misses]
// Two folders beside the project hold the annotated briefings and the program that scores. Where they are absent, nothing is scored.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, root, run } from './run.mjs';

const shared = join(root, '../shared');
const scorer = join(shared, 'score/figures.mjs');

if (!existsSync(scorer)) {
  console.error(
    `npm run score: there is no ${scorer}, so nothing was scored. The project's own annotated briefings are in npm test.`,
  );
  process.exit(2);
}

install();
build();

/** What the engine is held to on the annotated briefings: F1 of the figures found, and of those told unsourced. */
const FLOORS = ['--min-f1', '0.97', '--min-unsourced-f1', '0.93'];
const briefing = [process.execPath, join(root, 'server/bin/briefing.js')];

for (const gold of [join(shared, 'samples/gold'), join(root, 'test/gold')]) {
  console.log(`\n${gold}`);
  run(process.execPath, [scorer, gold, ...process.argv.slice(2), ...FLOORS, '--', ...briefing]);
}
