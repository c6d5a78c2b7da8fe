import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { selects } from '../core/rules/select.ts';
import type { FileError } from '../node/problems.ts';
import { readText } from '../node/read.ts';
import { writeText } from '../node/write.ts';
import { type Baseline, formatBaseline, newFindings, parseBaseline, updateBaseline } from './baseline.ts';
import type { CheckedFile } from './findings.ts';
import type { Session } from './session.ts';
import { STDIN } from './stdin.ts';
import { UsageError } from './usage-error.ts';

/** The options that a baseline depends on. */
export interface BaselineOptions {
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
  readonly rule?: readonly string[];
}

/**
 * The findings without those that the baseline knows; or, on `--write-baseline`, all of them, written into it. Throws a `UsageError` for a
 * baseline that is not there or is none.
 */
export async function applyBaseline(
  files: readonly CheckedFile[],
  { baseline: file, writeBaseline = false, rule: only }: BaselineOptions,
  session: Session,
): Promise<readonly CheckedFile[]> {
  if (file === undefined) return files;
  const path = resolve(session.system.cwd, file);
  const baseline = await readBaseline(path, file, writeBaseline, session);
  const key = (name: string) => keyOf(name, path, session.system.cwd);
  if (!writeBaseline) {
    return files.map((each) => ({ ...each, findings: newFindings(each.findings, baseline?.files[key(each.file)]) }));
  }
  try {
    const ran = (rule: string) => only?.some((selector) => selects(selector, rule)) ?? true;
    await writeText(path, formatBaseline(updateBaseline(baseline, files, key, ran)));
    const count = files.reduce((sum, { findings }) => sum + findings.length, 0);
    session.note(session.texts.wroteBaseline(file, count));
  } catch (error) {
    session.cannotWrite(file, error);
  }
  return files;
}

async function readBaseline(path: string, file: string, mayMiss: boolean, session: Session): Promise<Baseline | null> {
  const text = await readText(path).catch((error: FileError) => {
    if (mayMiss && error.trouble === 'missing') return null;
    throw new UsageError(session.texts.cannotRead(file, session.describe(error)));
  });
  if (text === null) return null;
  const baseline = parseBaseline(text);
  if (baseline === null) throw new UsageError(session.texts.brokenBaseline(file));
  return baseline;
}

/** A file's name in a baseline: from the baseline's folder, with slashes, so that it holds in any checkout. */
function keyOf(name: string, baseline: string, cwd: string): string {
  if (name === STDIN) return STDIN;
  const path = relative(dirname(baseline), resolve(cwd, name));
  return isAbsolute(path) ? path : path.split(sep).join('/');
}
