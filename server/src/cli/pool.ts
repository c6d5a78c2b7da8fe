import { Worker } from 'node:worker_threads';
import { compileLess } from '../node/code-of-threads.ts';
import type { CheckJob, CheckOutcome } from './check-text.ts';
import type { ThreadJob } from './worker.ts';

/** The code of a thread: in the built program, where it stands beside the rest. */
const WORKER = new URL('./worker.js', import.meta.url);

/** For young objects of a thread, in megabytes: with 64 it took 70 more of memory, and no less time. */
const NURSERY = 16;

interface Task {
  readonly job: CheckJob;
  readonly resolve: (outcome: CheckOutcome) => void;
  readonly reject: (error: unknown) => void;
}

/** Threads that check texts. A thread that dies fails the check that it was at, and is replaced for the next one. */
export class CheckPool {
  readonly #size: number;
  readonly #workers = new Map<Worker, Task | null>();
  readonly #queue: Task[] = [];
  /** The numbers of the configurations that each thread has. */
  readonly #sent = new WeakMap<Worker, Map<CheckJob['configuration'], number>>();

  /** `size`: how many threads at most; they are started as work comes in. */
  constructor(size: number) {
    compileLess();
    this.#size = size;
  }

  /** Checks a text on a thread that is free, or as soon as one is. */
  check(job: CheckJob): Promise<CheckOutcome> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ job, resolve, reject });
      this.#next();
    });
  }

  /** Ends the threads. Checks that are under way are never answered. */
  async close(): Promise<void> {
    await Promise.all([...this.#workers.keys()].map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#queue.length === 0) return;
    const idle = [...this.#workers].find(([, task]) => task === null)?.[0];
    const worker = idle ?? (this.#workers.size < this.#size ? this.#start() : null);
    if (worker === null) return;
    const task = this.#queue.shift()!;
    this.#workers.set(worker, task);
    worker.postMessage(this.#forThread(task.job, worker));
  }

  /** A thread is sent each configuration once, and makes once what follows from it. */
  #forThread({ configuration, ...job }: CheckJob, worker: Worker): ThreadJob {
    const sent = this.#sent.get(worker) ?? new Map<CheckJob['configuration'], number>();
    this.#sent.set(worker, sent);
    const known = sent.get(configuration);
    if (known !== undefined) return { job, number: known };
    sent.set(configuration, sent.size);
    return { job, number: sent.size - 1, configuration };
  }

  #start(): Worker {
    const worker = new Worker(WORKER, { resourceLimits: { maxYoungGenerationSizeMb: NURSERY } });
    worker.on('message', (outcome: CheckOutcome) => {
      const task = this.#workers.get(worker);
      this.#workers.set(worker, null);
      task?.resolve(outcome);
      this.#next();
    });
    worker.on('error', (error) => {
      const task = this.#workers.get(worker);
      this.#workers.delete(worker);
      task?.reject(error);
      this.#next();
    });
    this.#workers.set(worker, null);
    return worker;
  }
}
