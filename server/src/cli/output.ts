import { resolve } from 'node:path';
import { writeText } from '../node/write.ts';
import type { Session } from './session.ts';

/** Prints a command's result: on standard output, or into the file that `-o` names. */
export async function deliver(text: string, file: string | undefined, session: Session): Promise<void> {
  if (file === undefined) {
    session.system.stdout.write(text);
    return;
  }
  await writeText(resolve(session.system.cwd, file), text).catch((error) => session.cannotWrite(file, error));
}
