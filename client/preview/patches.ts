import type { PreviewPatch } from '../../server/src/lsp/protocol.ts';
import { slicesOf } from './slices.ts';

/** Applies patches in order. A long briefing comes in slices, between which the page is painted and heard; what is to be done with all of it waits. */
export class Patches {
  readonly #apply: (patch: PreviewPatch) => boolean;
  #waiting: (() => boolean)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `apply` tells whether a patch fits; where it does not, all that waits is dropped. */
  constructor(apply: (patch: PreviewPatch) => boolean) {
    this.#apply = apply;
  }

  /** Applies a patch, its first slice at once unless others wait. One from scratch takes the place of all that waits. */
  add(patch: PreviewPatch): void {
    if (patch.since === null) this.clear();
    for (const slice of slicesOf(patch)) this.#waiting.push(() => this.#apply(slice));
    this.#goOn();
  }

  /** Does something as soon as all patches so far have been applied. */
  whenApplied(act: () => void): void {
    this.#waiting.push(() => {
      act();
      return true;
    });
    this.#goOn();
  }

  /** Drops what waits. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = [];
  }

  #goOn(): void {
    if (this.#timer !== undefined) return;
    const next = this.#waiting.shift();
    if (!next) return;
    if (!next()) this.clear();
    if (this.#waiting.length === 0) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#goOn();
    });
  }
}
