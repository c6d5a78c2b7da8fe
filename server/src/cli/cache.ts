import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileError } from '../node/problems.ts';
import { writeText } from '../node/write.ts';
import type { CheckJob, CheckOutcome } from './check-text.ts';
import { excerptOf } from './excerpt.ts';
import type { CheckedFile, PlainFinding } from './findings.ts';
import type { Session } from './session.ts';
import { version } from './version.ts';

const NAME = '.briefingcache';

interface Entry {
  readonly content: string;
  readonly settings: string;
  readonly asked: CheckOutcome['asked'];
  readonly lang: string;
  /** The rest is in the text. */
  readonly findings: readonly Omit<PlainFinding, 'excerpt'>[];
}

/**
 * Results of earlier checks, in a file in the folder of the call. One counts only for the same text under the same configuration,
 * settings and version of the product, as long as the files that its links name have neither come nor gone. The file has a line for the
 * version and one for each checked file, which is read when it is asked for.
 */
export class ResultCache {
  readonly #session: Session;
  readonly #lines: Map<string, Buffer>;
  readonly #settings = new WeakMap<CheckJob['configuration'], string>();
  #changed = false;
  #broken = false;

  private constructor(session: Session, lines: Map<string, Buffer>) {
    this.#session = session;
    this.#lines = lines;
  }

  /** Reads the cache of a folder; what is there and is none is told and begun anew. */
  static async open(session: Session): Promise<ResultCache> {
    const cache = new ResultCache(session, new Map());
    try {
      const content = await readFile(resolve(session.system.cwd, NAME));
      if (!cache.#read(content)) cache.#complain();
    } catch (error) {
      if (fileError(error).trouble !== 'missing') cache.#complain();
    }
    return cache;
  }

  /** What the check of a job once found, or null where that is not known or holds no longer. */
  get(job: CheckJob): CheckedFile | null {
    const line = this.#lines.get(job.file);
    if (line === undefined) return null;
    const entry = entryIn(line);
    if (entry === null) {
      this.#complain();
      return null;
    }
    if (entry.content !== hash(job.text) || entry.settings !== this.#settingsOf(job)) return null;
    if (!entry.asked.every(([path, exists]) => existsSync(path) === exists)) return null;
    const findings = entry.findings.map((finding) => ({ ...finding, excerpt: excerptOf(job.text, finding) }));
    return { file: job.file, lang: entry.lang, findings };
  }

  set(job: CheckJob, { checked, asked }: CheckOutcome): void {
    const { lang } = checked;
    const findings = checked.findings.map(({ excerpt, ...finding }) => finding);
    const entry: Entry = { content: hash(job.text), settings: this.#settingsOf(job), asked, lang, findings };
    this.#lines.set(job.file, Buffer.from(`${JSON.stringify(job.file)}${TAB}${JSON.stringify(entry)}\n`));
    this.#changed = true;
  }

  /** Writes the cache where it has changed, without files that are gone. */
  async save(): Promise<void> {
    if (!this.#changed) return;
    const { cwd } = this.#session.system;
    await writeText(resolve(cwd, NAME), this.#written()).catch((error) => this.#session.cannotWrite(NAME, error));
  }

  async *#written(): AsyncGenerator<string> {
    yield `${JSON.stringify({ build: BUILD })}\n`;
    const { cwd } = this.#session.system;
    // In an order of their own: files are checked side by side, and done when they are done.
    const sorted = [...this.#lines].sort(([one], [other]) => (one < other ? -1 : 1));
    for (const [file, line] of sorted) if (existsSync(resolve(cwd, file))) yield line.toString();
  }

  /** Takes the lines of a cache, none where another version wrote it; false for what is no cache. */
  #read(content: Buffer): boolean {
    const head = content.subarray(0, content.indexOf('\n') + 1 || content.length);
    const { build } = (jsonOf(head) ?? {}) as { build?: unknown };
    if (typeof build !== 'string') return false;
    if (build !== BUILD) return true;
    for (let start = head.length; start < content.length; ) {
      const end = content.indexOf('\n', start) + 1 || content.length;
      const line = content.subarray(start, end);
      const file = jsonOf(line.subarray(0, Math.max(0, line.indexOf(TAB))));
      if (typeof file !== 'string') return false;
      this.#lines.set(file, line);
      start = end;
    }
    return true;
  }

  /** Once a run: what does not read is checked, and written, anew. */
  #complain(): void {
    if (!this.#broken) this.#session.note(this.#session.texts.brokenCache(NAME));
    this.#broken = true;
    this.#lines.clear();
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

/** Stands in no JSON text as it is. */
const TAB = '\t';

/** The version, and when this code was written: in a checkout the one stays while the other changes. */
const BUILD = `${version} ${statSync(fileURLToPath(import.meta.url)).mtimeMs}`;

function hash(text: string): string {
  return createHash('sha256').update(text, 'utf16le').digest('base64');
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return null;
  }
}

/** What a line of the cache says; null where that is not whole. */
function entryIn(line: Buffer): Entry | null {
  const entry = (jsonOf(line.subarray(line.indexOf(TAB))) ?? {}) as Partial<Entry>;
  const { content, settings, lang, asked, findings } = entry;
  const strings = [content, settings, lang].every((value) => typeof value === 'string');
  return strings && Array.isArray(asked) && Array.isArray(findings) ? (entry as Entry) : null;
}
