import type { Language } from '../server/src/core/language/types.ts';
import { type Contest, contendersFor } from './contenders.ts';
import { timeInTurn, warmUp } from './measure.ts';

/** What a process is to be, sent once; it answers when its code is warm, and from then on each message with the time of a call. */
export interface Entry {
  readonly contest: Contest;
  readonly name: string;
  readonly lang: Language;
  readonly text: string;
}

let run: (() => unknown) | null = null;

process.on('message', async (entry: Entry) => {
  if (run) return process.send!(await timeInTurn(run));
  const { contest, name, lang, text } = entry;
  const contender = await (await contendersFor(contest, lang))[name]!();
  run = () => contender(text);
  await warmUp(run);
  process.send!('warm');
});
