import { Worker } from 'node:worker_threads';
import type { CheckJob, CheckOutcome } from './check-text.ts';

/** The code of a thread: in the built program, where it stands beside the rest. */
const WORKER = new URL('./worker.js', import.meta.url);

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

  /** `size`: how many threads at most; they are started as work comes in. */
  constructor(size: number) {
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
    worker.postMessage(task.job);
  }

  #start(): Worker {
    const worker = new Worker(WORKER);
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
