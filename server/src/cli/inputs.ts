import { dirname, resolve } from 'node:path';
import { findFiles } from '../node/find.ts';
import { readStream, readTextNow } from '../node/read.ts';
import { declaresBriefing, includeMatcher } from './briefing-files.ts';
import type { Configurations, InForce } from './configurations.ts';
import type { Session } from './session.ts';
import { shownPath } from './shown-path.ts';
import { STDIN } from './stdin.ts';
import { UsageError } from './usage-error.ts';

/** Something to read that may be a briefing. */
export interface Input {
  /** As the reports name it. */
  readonly file: string;
  /** Absolute path on disk; null for standard input. */
  readonly path: string | null;
  readonly inForce: InForce;
  /** The argument by which a search found it; null where it was named, and so is a briefing. */
  readonly foundBy: string | null;
  read(): Promise<string>;
  /** Whether it is a briefing, given its text. */
  isBriefing(text: string): boolean;
}

/**
 * What the arguments of a call stand for, in their order, each file once. Throws a `UsageError` for a glob that matches nothing, and for an
 * empty name, which a script meant for a file and the system would take for the folder.
 */
export async function inputsOf(
  names: readonly string[],
  session: Session,
  configurations: Configurations,
  stdinFilename: string | undefined,
): Promise<Input[]> {
  const { cwd } = session.system;
  if (names.includes('')) throw new UsageError(session.texts.emptyName);
  if (names.filter((name) => name === STDIN).length > 1) throw new UsageError(session.texts.stdinTwice);
  const inputs = new Map<string, Input>();
  for (const name of names) {
    if (name === STDIN) {
      inputs.set(STDIN, await stdinInput(session, configurations, stdinFilename));
      continue;
    }
    const found = await findFiles(name, cwd);
    if (found.kind === 'named') {
      inputs.set(found.path, {
        ...(await fileInput(found.path, configurations)),
        file: name,
        foundBy: null,
        isBriefing: () => true,
      });
      continue;
    }
    if (found.kind === 'glob' && found.paths.length === 0) throw new UsageError(session.texts.noMatch(name));
    if (found.paths.length === 0) session.note(session.texts.noBriefings(name));
    const matchers = new Map<InForce, (path: string) => boolean>();
    for (const path of found.paths.filter((each) => !inputs.has(each))) {
      const input = await fileInput(path, configurations);
      const { configuration, folder } = input.inForce;
      const matches =
        matchers.get(input.inForce) ??
        includeMatcher(configuration.include, folder === null ? [cwd, found.root] : [folder]);
      matchers.set(input.inForce, matches);
      const included = matches(path);
      inputs.set(path, {
        ...input,
        file: shownPath(path, cwd),
        foundBy: name,
        isBriefing: (text) => included || declaresBriefing(text),
      });
    }
  }
  return [...inputs.values()];
}

async function fileInput(path: string, configurations: Configurations) {
  return { path, inForce: await configurations.inFolder(dirname(path)), read: async () => readTextNow(path) };
}

async function stdinInput(
  session: Session,
  configurations: Configurations,
  filename: string | undefined,
): Promise<Input> {
  const { cwd, stdin } = session.system;
  const folder = filename === undefined ? cwd : dirname(resolve(cwd, filename));
  return {
    file: filename ?? STDIN,
    path: null,
    inForce: await configurations.inFolder(folder),
    foundBy: null,
    read: () => readStream(stdin),
    isBriefing: () => true,
  };
}
