import { resolve } from 'node:path';
import { writeText } from '../node/write.ts';
import type { Session } from './session.ts';

/**
 * Prints a command's result, whole or in pieces as they come: on standard output, or into the file that `-o` names, which then holds all
 * of it or is as it was.
 */
export async function deliver(
  text: string | AsyncIterable<string>,
  file: string | undefined,
  session: Session,
): Promise<void> {
  if (file !== undefined) {
    await writeText(resolve(session.system.cwd, file), text).catch((error) => session.cannotWrite(file, error));
  } else if (typeof text === 'string') {
    session.system.stdout.write(text);
  } else {
    for await (const piece of text) session.system.stdout.write(piece);
  }
}
