import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FileError } from '../node/problems.ts';
import { readText } from '../node/read.ts';
import { writeText } from '../node/write.ts';
import type { CheckJob, CheckOutcome } from './check-text.ts';
import type { CheckedFile } from './findings.ts';
import type { Session } from './session.ts';
import { version } from './version.ts';

const NAME = '.briefingcache';

interface Entry {
  readonly content: string;
  readonly settings: string;
  readonly asked: CheckOutcome['asked'];
  readonly checked: CheckedFile;
}

/**
 * Results of earlier checks, in a file in the folder of the call. One counts only for the same text under the same configuration,
 * settings and version of the product, as long as the files that its links name have neither come nor gone.
 */
export class ResultCache {
  readonly #session: Session;
  readonly #entries: Map<string, Entry>;
  readonly #settings = new WeakMap<CheckJob['configuration'], string>();
  #changed = false;

  private constructor(session: Session, entries: Map<string, Entry>) {
    this.#session = session;
    this.#entries = entries;
  }

  /** Reads the cache of a folder; what is there and is none is told and begun anew. */
  static async open(session: Session): Promise<ResultCache> {
    const path = resolve(session.system.cwd, NAME);
    try {
      const entries = parse(await readText(path));
      if (entries === null) session.note(session.texts.brokenCache(NAME));
      return new ResultCache(session, entries ?? new Map());
    } catch (error) {
      const missing = error instanceof FileError && error.trouble === 'missing';
      if (!missing) session.note(session.texts.brokenCache(NAME));
      return new ResultCache(session, new Map());
    }
  }

  /** What the check of a job once found, or null where that is not known or holds no longer. */
  get(job: CheckJob): CheckedFile | null {
    const entry = this.#entries.get(job.file);
    if (entry?.content !== hash(job.text) || entry.settings !== this.#settingsOf(job)) return null;
    return entry.asked.every(([path, exists]) => existsSync(path) === exists) ? entry.checked : null;
  }

  set(job: CheckJob, { checked, asked }: CheckOutcome): void {
    this.#entries.set(job.file, { content: hash(job.text), settings: this.#settingsOf(job), asked, checked });
    this.#changed = true;
  }

  /** Writes the cache where it has changed, without files that are gone. */
  async save(): Promise<void> {
    if (!this.#changed) return;
    const { cwd } = this.#session.system;
    const entries = [...this.#entries].filter(([file]) => existsSync(resolve(cwd, file)));
    const text = JSON.stringify({ build: BUILD, entries });
    await writeText(resolve(cwd, NAME), text).catch((error) => this.#session.cannotWrite(NAME, error));
  }

  #settingsOf({ configuration, settings, folder }: CheckJob): string {
    let key = this.#settings.get(configuration);
    if (key === undefined) {
      key = hash(JSON.stringify([configuration, settings]));
      this.#settings.set(configuration, key);
    }
    return folder === null ? `${key} stdin` : key;
  }
}

/** The version, and when this code was written: in a checkout the one stays while the other changes. */
const BUILD = `${version} ${statSync(fileURLToPath(import.meta.url)).mtimeMs}`;

function hash(text: string): string {
  return createHash('sha256').update(text, 'utf16le').digest('base64');
}

/** The entries of a cache, none where another version wrote it; null for a text that is no cache. */
function parse(text: string): Map<string, Entry> | null {
  try {
    const value = JSON.parse(text) as { build?: unknown; entries?: unknown };
    if (typeof value.build !== 'string' || !Array.isArray(value.entries)) return null;
    if (value.build !== BUILD) return new Map();
    return value.entries.every(isEntry) ? new Map(value.entries) : null;
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is [string, Entry] {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return false;
  const { content, settings, asked, checked } = (value[1] ?? {}) as Partial<Entry>;
  const strings = typeof content === 'string' && typeof settings === 'string';
  return strings && Array.isArray(asked) && Array.isArray(checked?.findings);
}
