import type { Input } from './inputs.ts';
import type { Progress } from './progress.ts';
import type { Session } from './session.ts';

/** How an input fared. */
type Outcome<T> =
  | { readonly is: 'briefing'; readonly result: T }
  | { readonly is: 'other' }
  | { readonly is: 'failure'; readonly error: unknown };

/**
 * Reads the inputs and does something with each that is a briefing. Results come in the order of the inputs, as soon as they can, and are
 * not kept; `ahead` inputs at most are under way or wait for one before them. One that fails is told on standard error at the end, and the
 * others go on; so is a search that found no briefing.
 */
export async function* eachBriefing<T>(
  inputs: readonly Input[],
  session: Session,
  work: (input: Input, text: string) => T | Promise<T>,
  { ahead = 1, progress }: { ahead?: number; progress?: Progress } = {},
): AsyncGenerator<T> {
  const failures: [file: string, error: unknown][] = [];
  const searches = new Set(inputs.flatMap(({ foundBy }) => (foundBy === null ? [] : [foundBy])));
  const underWay: Promise<Outcome<T>>[] = [];
  let next = 0;
  try {
    for (const input of inputs) {
      while (next < inputs.length && underWay.length < ahead) underWay.push(outcomeOf(inputs[next++]!, work));
      const outcome = await underWay.shift()!;
      progress?.step();
      if (outcome.is === 'failure') failures.push([input.file, outcome.error]);
      if (outcome.is !== 'briefing') continue;
      if (input.foundBy !== null) searches.delete(input.foundBy);
      yield outcome.result;
    }
  } finally {
    progress?.stop();
  }
  for (const [file, error] of failures) session.cannotRead(file, error);
  for (const place of searches) session.note(session.texts.noBriefings(place));
}

/** Everything that a source gives. */
export async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const each of source) all.push(each);
  return all;
}

async function outcomeOf<T>(input: Input, work: (input: Input, text: string) => T | Promise<T>): Promise<Outcome<T>> {
  try {
    const text = await input.read();
    return input.isBriefing(text) ? { is: 'briefing', result: await work(input, text) } : { is: 'other' };
  } catch (error) {
    return { is: 'failure', error };
  }
}
