import type { Called } from './call.ts';

/** What `check --format json` prints of one file. */
export interface ReportedFile {
  readonly file: string;
  readonly lang: string;
  readonly diagnostics: readonly ReportedDiagnostic[];
}

/** One finding in it. Offsets are UTF-16 offsets in the file; line and column count from 1. */
export interface ReportedDiagnostic {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly fix?: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly safe?: boolean;
  readonly related?: readonly { readonly start: number; readonly end: number; readonly message: string }[];
}

/** The files in a report as JSON. */
export function reported({ stdout }: Called): ReportedFile[] {
  return JSON.parse(stdout);
}

/** The rules that found something, in text order, in the one file of a report. */
export function rulesOf(called: Called): string[] {
  const [file, ...others] = reported(called);
  if (file === undefined || others.length > 0) throw new Error(`a report of ${others.length + 1} files`);
  return file.diagnostics.map(({ rule }) => rule);
}

/** The names of the files in a report. */
export function filesOf(called: Called): string[] {
  return reported(called).map(({ file }) => file);
}
