import type { BriefingDocument } from '../core/service.ts';
import type { Runtime } from './runtime.ts';

/** Nothing that is asked meanwhile waits longer than this, in milliseconds. */
const SLICE = 20;

/** Reads large texts in slices, between which other messages are answered. Several who wait for one text share the work. */
export class Slices {
  readonly #pause: Runtime['pause'];
  readonly #running = new WeakMap<BriefingDocument, Promise<void>>();

  constructor(pause: Runtime['pause']) {
    this.#pause = pause;
  }

  /** Settles when the document has caught up with its text, at once where it nearly has, or when its text has changed again. */
  async catchUp(document: BriefingDocument): Promise<void> {
    if (!document.isBehind) return;
    let running = this.#running.get(document);
    if (!running) {
      running = this.#run(document).finally(() => this.#running.delete(document));
      this.#running.set(document, running);
    }
    await running;
  }

  async #run(document: BriefingDocument): Promise<void> {
    const { revision } = document;
    let start = performance.now();
    for (const _ of document.steps()) {
      if (performance.now() - start < SLICE) continue;
      await this.#pause();
      if (document.revision !== revision) return;
      start = performance.now();
    }
    // What is left for whoever waits is a piece of its own.
    await this.#pause();
  }
}
