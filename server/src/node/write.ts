import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileError } from './problems.ts';

/**
 * Writes a file, from a text or its pieces, whole or not at all: into a new file beside it, which then takes its name. The mode stays, and the owner where that is
 * allowed; a symbolic link goes on pointing at the file, which is the one that is written. Rejects with a `FileError`; then the file is as
 * it was.
 */
export async function writeText(path: string, text: string | AsyncIterable<string>): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path);
    const before = await stat(target).catch(() => null);
    // Renaming would get round the protection of a file that may not be written. To open it is to ask with the rights that writing has.
    if (before?.isFile()) await (await open(target, 'r+')).close();
    if (before === null || before.isFile()) await replace(target, text, before);
    else await writeThrough(target, text);
  } catch (error) {
    throw fileError(error);
  }
}

async function replace(target: string, text: string | AsyncIterable<string>, before: Stats | null): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx', 0o666);
    try {
      if (before !== null) {
        // Only the superuser gives files away; a group may be one of the user's own.
        await file.chown(before.uid, before.gid).catch(() => {});
        await file.chmod(before.mode & 0o7777);
      }
      await writeFile(file, text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** A terminal, a pipe, `/dev/null`: nothing that could be replaced. A folder refuses. */
async function writeThrough(target: string, text: string | AsyncIterable<string>): Promise<void> {
  const file = await open(target, 'w');
  try {
    await writeFile(file, text);
  } finally {
    await file.close();
  }
}
