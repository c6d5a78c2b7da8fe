/** Why a file could not be read or written. `not-utf8`, `utf-16` and `binary`: it holds something else than text in UTF-8. `changed`: somebody else wrote it meanwhile. */
export type FileTrouble =
  | 'missing'
  | 'directory'
  | 'denied'
  | 'not-a-file'
  | 'too-long'
  | 'not-utf8'
  | 'utf-16'
  | 'binary'
  | 'changed'
  | 'full'
  | 'other';

/** A file that could not be read or written. `detail` is what the system says of it, for a trouble that has no name here. */
export class FileError extends Error {
  readonly trouble: FileTrouble;
  readonly detail: string;

  constructor(trouble: FileTrouble, detail: string) {
    super(detail);
    this.trouble = trouble;
    this.detail = detail;
  }
}

const TROUBLES: Readonly<Record<string, FileTrouble>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'directory',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENAMETOOLONG: 'too-long',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** What the system threw, as a `FileError`. */
export function fileError(error: unknown): FileError {
  if (error instanceof FileError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  return new FileError(TROUBLES[code ?? ''] ?? 'other', (message ?? String(error)).split('\n')[0]!);
}
