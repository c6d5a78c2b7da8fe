import { parentPort } from 'node:worker_threads';
import { type CheckJob, checkText } from './check-text.ts';

/** A thread of the pool: it checks what it is sent, one text at a time, and answers in that order. */
parentPort?.on('message', (job: CheckJob) => {
  parentPort?.postMessage(checkText(job));
});
