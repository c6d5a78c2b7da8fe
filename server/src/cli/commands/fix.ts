import { dirname, resolve } from 'node:path';
import { FileError } from '../../node/problems.ts';
import { readText } from '../../node/read.ts';
import { writeText } from '../../node/write.ts';
import { openText } from '../check-text.ts';
import { Configurations } from '../configurations.ts';
import { unifiedDiff } from '../diff.ts';
import { eachBriefing } from '../each-briefing.ts';
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

  const printed = await eachBriefing(inputs, session, async (input, text) => {
    const fixed = fixText(input, text, options, session);
    if (options.dryRun) return fixed === text ? '' : unifiedDiff(input.file, text, fixed);
    if (asFilter || input.path === null) return fixed;
    if (fixed !== text) await replace(input, text, fixed, session);
    return '';
  });
  const toPrint = printed.join('');
  if (toPrint !== '' || asFilter) await deliver(toPrint, options.output, session);
}

/** The text with its fixes. Says how many there were, and raises the status where an error is left. */
function fixText(input: Input, text: string, options: FixOptions, session: Session): string {
  if (input.inForce.broken) {
    // Half a configuration could mend what the whole one would leave alone.
    session.note(session.texts.notFixed(input.file));
    return text;
  }
  const folder = input.path === null ? null : dirname(input.path);
  const job = {
    file: input.file,
    text,
    folder,
    configuration: input.inForce.configuration,
    settings: runSettings(options, session),
  };
  const document = openText(job, { log: (message) => session.note(session.texts.ruleFailed(input.file, message)) });
  const fixed = document.fix({ unsafe: options.unsafe ?? false });
  const left = document.check();
  if (left.some(({ severity }) => severity === 'error')) session.raise(1);
  if (fixed.applied > 0) session.note(session.texts.fixed(input.file, fixed.applied, left.length));
  return fixed.text;
}

/** Writes a file whose text is still the one that was fixed: what somebody has saved meanwhile is not overwritten. */
async function replace({ file, path }: Input, text: string, fixed: string, session: Session): Promise<void> {
  try {
    const target = resolve(path!);
    if ((await readText(target)) !== text) throw new FileError('changed', file);
    await writeText(target, fixed);
  } catch (error) {
    session.cannotWrite(file, error);
  }
}
