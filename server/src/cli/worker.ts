import { parentPort } from 'node:worker_threads';
import { type CheckJob, checkText } from './check-text.ts';

/** A text to check as a thread is sent it: the configuration comes with the first text that it holds for, and by its number from then on. */
export interface ThreadJob {
  readonly job: Omit<CheckJob, 'configuration'>;
  readonly number: number;
  readonly configuration?: CheckJob['configuration'];
}

const configurations: CheckJob['configuration'][] = [];

/** A thread of the pool: it checks what it is sent, one text at a time, and answers in that order. */
parentPort?.on('message', ({ job, number, configuration }: ThreadJob) => {
  if (configuration !== undefined) configurations[number] = configuration;
  parentPort?.postMessage(checkText({ ...job, configuration: configurations[number]! }));
});
