import type { Span, TextChange } from '../core/parse/types.ts';
import type { Severity } from '../core/severity.ts';

/** A finding as plain data: it goes from thread to thread, into the cache, and into every format. Offsets are UTF-16 offsets in the file. */
export interface PlainFinding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Line and column, from 1, of its start and its end. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The edits of the preferred fix; null where none is offered. */
  readonly fix: readonly TextChange[] | null;
  /** True where *fix all* may apply that fix. */
  readonly safe: boolean;
  readonly related: readonly (Span & { readonly message: string; readonly line: number; readonly column: number })[];
  /** The source around its start. */
  readonly excerpt: Excerpt;
  /** Knows the finding again after edits elsewhere in the file (baseline.ts). */
  readonly fingerprint: string;
}

/** A piece of one line. `start`, `end`: UTF-16 offsets in `text` of what is found; it may go on past the line's end. */
export interface Excerpt extends Span {
  readonly text: string;
  /** True where the line goes on to the left, or to the right. */
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
}

/** What a check says of one file. */
export interface CheckedFile {
  /** The file as the reports name it. */
  readonly file: string;
  /** BCP 47. */
  readonly lang: string;
  /** In text order. */
  readonly findings: readonly PlainFinding[];
}
