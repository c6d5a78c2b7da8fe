import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { selects } from '../core/rules/select.ts';
import type { FileError } from '../node/problems.ts';
import { readText } from '../node/read.ts';
import { writeText } from '../node/write.ts';
import { type Baseline, formatBaseline, newFindings, parseBaseline, updateBaseline } from './baseline.ts';
import { collect } from './each-briefing.ts';
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
 * The findings of a file that a baseline does not know; all of them where no baseline is named. Throws a `UsageError` for one that is not
 * there or is none.
 */
export async function newOnly(
  { baseline: file }: BaselineOptions,
  session: Session,
): Promise<(checked: CheckedFile) => CheckedFile> {
  if (file === undefined) return (checked) => checked;
  const path = resolve(session.system.cwd, file);
  const { files } = (await readBaseline(path, file, false, session))!;
  return (checked) => {
    const known = files[keyOf(checked.file, path, session.system.cwd)];
    return { ...checked, findings: newFindings(checked.findings, known) };
  };
}

/** Writes all findings into the baseline. Throws a `UsageError` where what is there is none. */
export async function writeBaseline(
  checked: AsyncIterable<CheckedFile>,
  { baseline: file, rule: only }: BaselineOptions & { readonly baseline: string },
  session: Session,
): Promise<void> {
  const path = resolve(session.system.cwd, file);
  const baseline = await readBaseline(path, file, true, session);
  const key = (name: string) => keyOf(name, path, session.system.cwd);
  const files = await collect(checked);
  try {
    const ran = (rule: string) => only?.some((selector) => selects(selector, rule)) ?? true;
    await writeText(path, formatBaseline(updateBaseline(baseline, files, key, ran)));
    const count = files.reduce((sum, { findings }) => sum + findings.length, 0);
    session.note(session.texts.wroteBaseline(file, count));
  } catch (error) {
    session.cannotWrite(file, error);
  }
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
