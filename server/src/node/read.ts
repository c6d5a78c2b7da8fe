import { open } from 'node:fs/promises';
import { decodeText } from './decode.ts';
import { FileError, fileError } from './problems.ts';

/** The text of a file in UTF-8. Rejects with a `FileError` for whatever cannot be read as that. */
export async function readText(path: string): Promise<string> {
  try {
    const file = await open(path);
    try {
      const status = await file.stat();
      if (status.isDirectory()) throw new FileError('directory', path);
      // A pipe is read like a file (`<(command)`); a device might never end.
      if (!status.isFile() && !status.isFIFO()) throw new FileError('not-a-file', path);
      return decodeText(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    throw fileError(error);
  }
}

/** All that a stream holds, as text in UTF-8. Rejects as `readText` does. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<string> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  } catch (error) {
    throw fileError(error);
  }
  return decodeText(Buffer.concat(chunks));
}
