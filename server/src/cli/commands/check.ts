import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { ResultCache } from '../cache.ts';
import { type CheckJob, type CheckOutcome, checkText } from '../check-text.ts';
import { Configurations } from '../configurations.ts';
import { eachBriefing } from '../each-briefing.ts';
import type { CheckedFile } from '../findings.ts';
import { countSeverities } from '../formats/text.ts';
import { type Input, inputsOf } from '../inputs.ts';
import { applyBaseline } from '../known.ts';
import type { CheckOptions } from '../options.ts';
import { deliver } from '../output.ts';
import { CheckPool } from '../pool.ts';
import { startProgress } from '../progress.ts';
import { report } from '../report.ts';
import { runSettings } from '../run-settings.ts';
import type { Session } from '../session.ts';
import { UsageError } from '../usage-error.ts';

/** Fewer files than this are checked sooner than a second thread is up. */
const WORTH_THREADS = 150;
/** More threads than this wait for the one that reads and writes. */
const MOST_THREADS = 8;
/** As many as may be asked for: each takes its memory. */
const MOST_ASKED = 64;

/** `briefing check`: reports what the rules find. */
export async function check(names: readonly string[], options: CheckOptions, session: Session): Promise<void> {
  if (options.writeBaseline && options.baseline === undefined) throw new UsageError(session.texts.baselineNeeded);
  const configurations = new Configurations(session, options.config);
  const inputs = await inputsOf(names, session, configurations, options.stdinFilename);
  const found = await checkInputs(inputs, options, session);
  const kept = await applyBaseline(found, options, session);
  const files = [...kept, ...(await configurations.findings())];
  if (options.writeBaseline) return;

  const { error, warning } = countSeverities(files);
  if (error > 0) session.raise(1);
  if (options.maxWarnings !== undefined && warning > options.maxWarnings) {
    session.raise(1);
    session.note(session.texts.tooManyWarnings(warning, options.maxWarnings));
  }
  await deliver(await report(files, options, session), options.output, session);
}

async function checkInputs(inputs: readonly Input[], options: CheckOptions, session: Session): Promise<CheckedFile[]> {
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
    const progress = await startProgress(inputs.length, session);
    // More lanes than threads, so that none waits for a file to be read.
    return await eachBriefing(inputs, session, work, { lanes: pool === null ? 1 : threads * 2, progress });
  } finally {
    await pool?.close();
    await cache?.save();
  }
}

function threadsFor(files: number, asked: number | undefined): number {
  if (asked !== undefined) return Math.min(asked, files, MOST_ASKED);
  return files < WORTH_THREADS ? 1 : Math.min(MOST_THREADS, availableParallelism());
}
