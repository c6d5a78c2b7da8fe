import { spawnSync } from 'node:child_process';
import { fuzzReading } from '../test/support/fuzz-reading.ts';
import { fuzzSeed, Random } from '../test/support/random.ts';
import { randomBriefing } from '../test/support/random-briefing.ts';
import { randomSpecText } from '../test/support/random-spec.ts';

/**
 * Reads random texts after random edits, and compares each with the same text read from scratch; `FUZZ_SEED` repeats a run. Then runs
 * the random tests of the suite, many times deeper than it does.
 */
const SPEC_EDITS = 50_000;
const BRIEFING_EDITS = 10_000;
/** Each batch has a seed of its own, the one after the last: a failure is repeated without those before. */
const BATCH = 2_500;

let seed = fuzzSeed(Date.now() % 2 ** 31);
fuzz('briefings', BRIEFING_EDITS, randomBriefing);
fuzz('examples of the CommonMark specification', SPEC_EDITS, randomSpecText);

const suite = ['node_modules/mocha/bin/mocha.js', 'test/fuzz/*.test.ts'];
const env = { ...process.env, FUZZ_DEPTH: '10' };
process.exitCode = spawnSync(process.execPath, suite, { env, stdio: 'inherit' }).status ?? 1;

function fuzz(name: string, edits: number, makeText: (random: Random) => string): void {
  for (let done = 0; done < edits; ) {
    const { texts, edits: made, known } = fuzzReading(new Random(seed), BATCH, makeText);
    done += made;
    console.log(`seed ${seed++}: ${made} edits of ${texts} texts are as read from scratch (${name}, ${done} so far)`);
    for (const [difference, times] of known) console.log(`  but for ${difference} (listed): ${times}`);
  }
}
