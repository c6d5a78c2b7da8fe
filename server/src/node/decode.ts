import { FileError } from './problems.ts';

/** How far into a file a NUL is looked for: as far as Git looks to tell a binary file. */
const BINARY_SAMPLE = 8000;

/**
 * The text of bytes in UTF-8. A byte order mark stays, as U+FEFF, so that offsets count from the start of the file. Throws a
 * `FileError` for what is no UTF-8: a wrong character would be written back by a fix.
 */
export function decodeText(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new FileError('utf-16', 'UTF-16');
  }
  if (bytes.subarray(0, BINARY_SAMPLE).includes(0)) throw new FileError('binary', 'binary');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileError('not-utf8', 'UTF-8');
  }
}
