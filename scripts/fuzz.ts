import { type FuzzCount, fuzzReading } from '../test/support/fuzz-reading.ts';
import { fuzzSeed, Random } from '../test/support/random.ts';
import { randomBriefing } from '../test/support/random-briefing.ts';
import { randomSpecText } from '../test/support/random-spec.ts';

/** Reads random texts after random edits, and compares each with the same text read from scratch. `FUZZ_SEED` repeats a run. */
const SPEC_EDITS = 50_000;
const BRIEFING_EDITS = 10_000;

const seed = fuzzSeed(Date.now() % 2 ** 31);
console.log(`Seed ${seed}`);
print('Examples of the CommonMark specification', fuzzReading(new Random(seed), SPEC_EDITS, randomSpecText));
print('Briefings', fuzzReading(new Random(seed), BRIEFING_EDITS, randomBriefing));

function print(name: string, { texts, edits, known }: FuzzCount): void {
  console.log(`${name}: ${edits} edits of ${texts} texts are as read from scratch`);
  for (const [difference, times] of known) console.log(`  but for ${difference} (listed): ${times}`);
}
