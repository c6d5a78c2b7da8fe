import { promises } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ConfigurationFiles } from '../core/config/load.ts';
import { readText } from './read.ts';

/** What a configuration file may be called, in the order in which they are looked for. */
export const CONFIGURATION_NAMES = ['briefing.config.yaml', 'briefing.config.yml', 'briefing.config.json'] as const;

/** Reads configuration files from disk; a base is named relative to the file that names it. `describe` puts into words why one cannot be read. */
export function configurationFiles(describe: (error: unknown) => string): ConfigurationFiles {
  return {
    read: (path) =>
      readText(path).catch((error) => {
        throw new Error(describe(error));
      }),
    resolve: (from, reference) => resolve(dirname(from), reference),
  };
}

/** Finds the configuration file nearest to a folder, upward; or another file, where its names are given. Remembers each folder: one of these serves one run. */
export class ConfigurationFinder {
  readonly #found = new Map<string, Promise<string | null>>();
  readonly #names: readonly string[];

  constructor(names: readonly string[] = CONFIGURATION_NAMES) {
    this.#names = names;
  }

  /** Absolute path of the file that holds for the folder at an absolute path, or null where there is none up to the root. */
  nearest(folder: string): Promise<string | null> {
    let found = this.#found.get(folder);
    if (found === undefined) {
      found = this.#look(folder);
      this.#found.set(folder, found);
    }
    return found;
  }

  async #look(folder: string): Promise<string | null> {
    for (const name of this.#names) {
      const path = join(folder, name);
      const status = await promises.stat(path).catch(() => null);
      if (status !== null && !status.isDirectory()) return path;
    }
    const parent = dirname(folder);
    return parent === folder ? null : this.nearest(parent);
  }
}
