import type { Input } from './inputs.ts';
import type { Progress } from './progress.ts';
import type { Session } from './session.ts';

/**
 * Reads the inputs, `lanes` at a time, and does something with each that is a briefing. Results come in the order of the inputs. One that
 * fails is told on standard error, and the others go on; so is a search that found no briefing.
 */
export async function eachBriefing<T>(
  inputs: readonly Input[],
  session: Session,
  work: (input: Input, text: string) => T | Promise<T>,
  { lanes = 1, progress }: { lanes?: number; progress?: Progress } = {},
): Promise<T[]> {
  const results = new Map<Input, T>();
  const failures = new Map<Input, unknown>();
  const queue = inputs.values();
  const lane = async () => {
    for (const input of queue) {
      try {
        const text = await input.read();
        if (input.isBriefing(text)) results.set(input, await work(input, text));
      } catch (error) {
        failures.set(input, error);
      }
      progress?.step();
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  progress?.stop();
  for (const input of inputs) if (failures.has(input)) session.cannotRead(input.file, failures.get(input));
  for (const place of emptySearches(inputs, results)) session.note(session.texts.noBriefings(place));
  return inputs.flatMap((input) => (results.has(input) ? [results.get(input)!] : []));
}

/** The arguments by which files were found, but not one that is a briefing. */
function emptySearches(inputs: readonly Input[], results: ReadonlyMap<Input, unknown>): Set<string> {
  const searches = new Set(inputs.flatMap(({ foundBy }) => (foundBy === null ? [] : [foundBy])));
  for (const { foundBy } of results.keys()) if (foundBy !== null) searches.delete(foundBy);
  return searches;
}
