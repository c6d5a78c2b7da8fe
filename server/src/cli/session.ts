import type { Language } from '../core/language/types.ts';
import { type FileError, fileError } from '../node/problems.ts';
import { uiLanguage } from './locale.ts';
import { plain } from './plain.ts';
import type { System } from './system.ts';
import { texts } from './texts/index.ts';
import type { Texts } from './texts/types.ts';

/** Exit statuses: all well; findings that count; a wrong call, an unreadable file, a broken configuration. */
export type Status = 0 | 1 | 2;

/** One call of the command line: where it speaks, in which language, and how it will end. */
export class Session {
  readonly system: System;
  readonly locale: Language;
  readonly texts: Texts;
  #status: Status = 0;

  constructor(system: System) {
    this.system = system;
    this.locale = uiLanguage(system);
    this.texts = texts[this.locale];
  }

  /** The gravest status so far. */
  get status(): Status {
    return this.#status;
  }

  /** The call ends with this status at least. */
  raise(status: Status): void {
    if (status > this.#status) this.#status = status;
  }

  /** One line on standard error. */
  note(message: string): void {
    this.system.stderr.write(`briefing: ${plain(message)}\n`);
  }

  /** One line on standard error, and status 2. */
  fail(message: string): void {
    this.note(message);
    this.raise(2);
  }

  /** Why a file failed, in words. */
  describe(error: FileError): string {
    return this.texts.troubles[error.trouble] || error.detail;
  }

  /** Says that a file cannot be read, whatever was thrown. */
  cannotRead(file: string, error: unknown): void {
    this.fail(this.texts.cannotRead(file, this.describe(fileError(error))));
  }

  /** Says that a file cannot be written, whatever was thrown. */
  cannotWrite(file: string, error: unknown): void {
    this.fail(this.texts.cannotWrite(file, this.describe(fileError(error))));
  }
}
