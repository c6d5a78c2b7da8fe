import { canonical } from './uris.ts';
import type { InForce } from './workspace.ts';

/** Remembers what was found in files that are not open, until one changes or something else holds for it. */
export class FileCache<Found> {
  readonly #watched: boolean;
  readonly #known = new Map<string, { readonly inForce: InForce; readonly found: Found }>();

  /** `watched`: false where nobody says that a file has changed; then nothing is remembered. */
  constructor(watched: boolean) {
    this.#watched = watched;
  }

  /** Takes note that a file has changed, or is gone. */
  changed(uri: string): void {
    this.#known.delete(canonical(uri));
  }

  async get(uri: string, inForce: InForce, find: () => Promise<Found>): Promise<Found> {
    const key = canonical(uri);
    const known = this.#known.get(key);
    if (this.#watched && known?.inForce === inForce) return known.found;
    const found = await find();
    this.#known.set(key, { inForce, found });
    return found;
  }
}
