import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { ResultCache } from '../cache.ts';
import { type CheckJob, type CheckOutcome, checkText } from '../check-text.ts';
import { Configurations } from '../configurations.ts';
import { eachBriefing } from '../each-briefing.ts';
import type { CheckedFile } from '../findings.ts';
import { type Input, inputsOf } from '../inputs.ts';
import { newOnly, writeBaseline } from '../known.ts';
import type { CheckOptions } from '../options.ts';
import { deliver } from '../output.ts';
import { CheckPool } from '../pool.ts';
import { type Progress, startProgress } from '../progress.ts';
import { report } from '../report.ts';
import { runSettings } from '../run-settings.ts';
import type { Session } from '../session.ts';
import { Tally } from '../tally.ts';
import { UsageError } from '../usage-error.ts';

/** Fewer files than this are checked sooner than a second thread is up. */
const WORTH_THREADS = 150;
/** More threads than this wait for the one that reads and writes. */
const MOST_THREADS = 8;
/** So many files a thread are read before their turn, or wait for a long one before them. */
const AHEAD = 8;
/** As many as may be asked for: each takes its memory. */
const MOST_ASKED = 64;

/** `briefing check`: reports what the rules find. */
export async function check(names: readonly string[], options: CheckOptions, session: Session): Promise<void> {
  const { baseline, output, maxWarnings } = options;
  if (options.writeBaseline && baseline === undefined) throw new UsageError(session.texts.baselineNeeded);
  const configurations = new Configurations(session, options.config);
  const inputs = await inputsOf(names, session, configurations, options.stdinFilename);
  const onlyNew = options.writeBaseline ? null : await newOnly(options, session);
  const progress = await startProgress(inputs.length, session);
  const checked = checkInputs(inputs, options, session, progress);
  if (onlyNew === null) return writeBaseline(checked, { ...options, baseline: baseline! }, session);

  const tally = new Tally();
  const files = async function* () {
    for await (const file of checked) yield onlyNew(file);
    yield* await configurations.findings();
  };
  await deliver(printed(report(counted(files(), tally), options, session), progress), output, session);
  const { error, warning } = tally.counts;
  if (error > 0) session.raise(1);
  if (maxWarnings !== undefined && warning > maxWarnings) {
    session.raise(1);
    session.note(session.texts.tooManyWarnings(warning, maxWarnings));
  }
}

async function* counted(files: AsyncIterable<CheckedFile>, tally: Tally): AsyncGenerator<CheckedFile> {
  for await (const file of files) {
    tally.add(file);
    yield file;
  }
}

async function* printed(pieces: AsyncIterable<string>, progress: Progress): AsyncGenerator<string> {
  for await (const piece of pieces) {
    progress.clear();
    yield piece;
  }
}

async function* checkInputs(
  inputs: readonly Input[],
  options: CheckOptions,
  session: Session,
  progress: Progress,
): AsyncGenerator<CheckedFile> {
  const settings = runSettings(options, session);
  const cache = options.cache ? await ResultCache.open(session) : null;
  const threads = threadsFor(inputs.length, options.threads);
  const pool = threads > 1 ? new CheckPool(threads) : null;
  const work = async ({ file, path, inForce }: Input, text: string): Promise<CheckedFile> => {
    const folder = path === null ? null : dirname(path);
    const job: CheckJob = { file, text, folder, configuration: inForce.configuration, settings };
    const known = cache?.get(job);
    if (known) return known;
    const outcome: CheckOutcome = pool === null ? checkText(job) : await pool.check(job);
    for (const log of outcome.logs) session.note(session.texts.ruleFailed(file, log));
    cache?.set(job, outcome);
    return outcome.checked;
  };
  try {
    yield* eachBriefing(inputs, session, work, { ahead: threads * AHEAD, progress });
  } finally {
    await pool?.close();
    await cache?.save();
  }
}

function threadsFor(files: number, asked: number | undefined): number {
  if (asked !== undefined) return Math.min(asked, files, MOST_ASKED);
  return files < WORTH_THREADS ? 1 : Math.min(MOST_THREADS, availableParallelism());
}
