import { CommanderError } from 'commander';
import { callError } from './call-errors.ts';
import { createProgram } from './program.ts';
import { Session, type Status } from './session.ts';
import type { System } from './system.ts';
import { UsageError } from './usage-error.ts';

/** Runs one call, `args` being what follows the program's name. Resolves with its exit status; never rejects. */
export async function run(args: readonly string[], system: System): Promise<Status> {
  const session = new Session(system);
  const program = createProgram(session);
  try {
    if (args.length === 0) {
      program.outputHelp({ error: true });
      return 2;
    }
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      const message = callError(error, program, args, session.texts);
      if (message !== null) session.fail(message);
    } else if (error instanceof UsageError) {
      session.fail(error.message);
    } else {
      session.fail(session.texts.internal(error instanceof Error ? error.message : String(error)));
    }
  }
  return session.status;
}
