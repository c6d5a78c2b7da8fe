import type { Readable } from 'node:stream';

/** A stream that text is written to; `isTTY` where somebody reads along. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** What the command line needs of the machine, so that a test can stand in for it. */
export interface System {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The system's language (BCP 47), for when the environment names none. */
  readonly language: string;
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
}
