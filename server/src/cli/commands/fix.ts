import { dirname, resolve } from 'node:path';
import { FileError } from '../../node/problems.ts';
import { readText } from '../../node/read.ts';
import { writeText } from '../../node/write.ts';
import { openText } from '../check-text.ts';
import { Configurations } from '../configurations.ts';
import { unifiedDiff } from '../diff.ts';
import { collect, eachBriefing } from '../each-briefing.ts';
import { type Input, inputsOf } from '../inputs.ts';
import type { FixOptions } from '../options.ts';
import { deliver } from '../output.ts';
import { runSettings } from '../run-settings.ts';
import type { Session } from '../session.ts';
import { UsageError } from '../usage-error.ts';

/** `briefing fix`: applies fixes in place; prints them as a diff (`--dry-run`), or the fixed text (`-`, `-o`). */
export async function fix(names: readonly string[], options: FixOptions, session: Session): Promise<void> {
  const configurations = new Configurations(session, options.config);
  const inputs = await inputsOf(names, session, configurations, options.stdinFilename);
  const asFilter = options.output !== undefined && !options.dryRun;
  if (asFilter && inputs.length > 1) throw new UsageError(session.texts.oneFileForOutput);

  const fixes = eachBriefing(inputs, session, async (input, text) => {
    const { fixed, say } = fixText(input, text, options, session);
    if (input.path !== null && !options.dryRun && !asFilter) {
      if (fixed === text || (await replace(input, text, fixed, session))) say();
      return '';
    }
    say();
    if (!options.dryRun) return fixed;
    return fixed === text ? '' : unifiedDiff(input.file, text, fixed);
  });
  const printed = await collect(fixes);
  const toPrint = printed.join('');
  // Where a file could not be read, there is nothing to put in place of what the other file holds.
  if (toPrint !== '' || (asFilter && printed.length > 0)) await deliver(toPrint, options.output, session);
}

/** A text with its fixes. */
interface Fixed {
  readonly fixed: string;
  /** Tells how many there were and what is left; nothing where all is well. */
  say(): void;
}

/** Fixes a text; raises the status where an error is left. */
function fixText(input: Input, text: string, options: FixOptions, session: Session): Fixed {
  const { file, path, inForce } = input;
  const { texts } = session;
  // Half a configuration could mend what the whole one would leave alone.
  if (inForce.broken) return { fixed: text, say: () => session.note(texts.notFixed(file)) };
  const folder = path === null ? null : dirname(path);
  const job = { file, text, folder, configuration: inForce.configuration, settings: runSettings(options, session) };
  const document = openText(job, { log: (message) => session.note(texts.ruleFailed(file, message)) });
  const { text: fixed, applied } = document.fix({ unsafe: options.unsafe ?? false });
  const left = document.check();
  const failed = left.some(({ severity }) => severity === 'error');
  if (failed) session.raise(1);
  const message = (options.dryRun ? texts.wouldFix : texts.fixed)(file, applied, left.length);
  return {
    fixed,
    say() {
      if (applied > 0 || failed) session.note(message);
    },
  };
}

/**
 * Writes a file whose text is still the one that was fixed: what somebody has saved meanwhile is not overwritten. Resolves with false where
 * that failed, which is told.
 */
async function replace({ file, path }: Input, text: string, fixed: string, session: Session): Promise<boolean> {
  try {
    const target = resolve(path!);
    if ((await readText(target)) !== text) throw new FileError('changed', file);
    await writeText(target, fixed);
    return true;
  } catch (error) {
    session.cannotWrite(file, error);
    return false;
  }
}
