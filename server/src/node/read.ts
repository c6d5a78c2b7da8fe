import { closeSync, fstatSync, openSync, promises, readFileSync, type Stats } from 'node:fs';
import { decodeText } from './decode.ts';
import { FileError, fileError } from './problems.ts';

/** The text of a file in UTF-8. Rejects with a `FileError` for whatever cannot be read as that. */
export async function readText(path: string): Promise<string> {
  try {
    const file = await promises.open(path);
    try {
      refuseOthers(await file.stat(), path);
      return decodeText(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    throw fileError(error);
  }
}

/** The same with the program held up meanwhile: for a small file a tenth of the work, where there is nothing else to do. Throws as `readText` rejects. */
export function readTextNow(path: string): string {
  try {
    const file = openSync(path, 'r');
    try {
      refuseOthers(fstatSync(file), path);
      return decodeText(readFileSync(file));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw fileError(error);
  }
}

/** A pipe is read like a file (`<(command)`); a device might never end. */
function refuseOthers(status: Stats, path: string): void {
  if (status.isDirectory()) throw new FileError('directory', path);
  if (!status.isFile() && !status.isFIFO()) throw new FileError('not-a-file', path);
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
