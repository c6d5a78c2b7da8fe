import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

/** By then the first documents have been checked, and the code that this takes has been compiled; in milliseconds. */
const SETTLED = 5000;
/** A month, in milliseconds. */
const LONGEST_KEPT = 30 * 24 * 3_600_000;

/**
 * Loads a CommonJS file together with what V8 made of it the last time, and keeps that for the next: Node does so from version 22 on; before
 * that it is done here. Where there is nothing that can be read, or nowhere to write, the file is loaded all the same.
 *
 * @param folder where the compiled code is kept
 */
export function loadCompiled(file: string, folder = cacheFolder()): void {
  const { enableCompileCache, flushCompileCache } = module as CompileCache;
  if (enableCompileCache) {
    enableCompileCache();
    createRequire(file)(file);
    // A server may be ended at any moment, and what is kept at its end would be lost.
    later(() => flushCompileCache?.(), SETTLED);
  } else {
    loadWithCache(file, folder);
  }
}

interface CompileCache {
  enableCompileCache?(): unknown;
  flushCompileCache?(): void;
}

/** What `loadCompiled` does where Node has no cache of its own; `settled`: after how many milliseconds the compiled code is kept. */
export function loadWithCache(file: string, folder: string, settled = SETTLED): void {
  // What is loaded later is loaded as from any other file; before Node 20.12 a script could not say so.
  const importModuleDynamically = vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  if (!importModuleDynamically) {
    createRequire(file)(file);
    return;
  }
  const { size, mtimeMs } = statSync(file);
  const key = createHash('sha256')
    .update([file, size, mtimeMs, process.version, process.arch].join('\n'))
    .digest('hex');
  const kept = join(folder, `${key}.v8`);
  const cachedData = readOrNothing(kept);
  const script = new vm.Script(module.wrap(readFileSync(file, 'utf8')), {
    filename: file,
    ...(cachedData && { cachedData }),
    importModuleDynamically,
  });
  const loaded = { exports: {} };
  script.runInThisContext()(loaded.exports, createRequire(file), loaded, file, dirname(file));
  if (!cachedData || script.cachedDataRejected) later(() => keep(kept, script.createCachedData()), settled);
}

function readOrNothing(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/**
 * Puts a file in its place as a whole, so that nobody reads half of it, and takes away what former versions have left. Where that cannot
 * be, there is none.
 */
function keep(path: string, data: Buffer): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    removeOld(dirname(path));
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, data, { mode: 0o600 });
    renameSync(unfinished, path);
  } catch {
    // The next start is as slow as this one was.
  }
}

/** What is in use and as old is made anew at the next start. */
function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (Date.now() - statSync(file).mtimeMs > LONGEST_KEPT) rmSync(file, { force: true });
  }
}

function later(work: () => void, milliseconds: number): void {
  setTimeout(work, milliseconds).unref();
}

/** Where programs of this user keep what they can make again: a folder that nobody else writes into. */
function cacheFolder(): string {
  const { env, platform } = process;
  const home = homedir();
  const base =
    platform === 'win32'
      ? (env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'))
      : platform === 'darwin'
        ? join(home, 'Library', 'Caches')
        : (env.XDG_CACHE_HOME ?? join(home, '.cache'));
  return join(base, 'briefing-desk');
}
