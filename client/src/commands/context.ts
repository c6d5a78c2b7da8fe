import type { LogOutputChannel, Uri } from 'vscode';
import type { Desk } from '../desk.ts';
import type { LazyPreviews } from '../preview/lazy.ts';
import type { LedgerView } from '../views/ledger.ts';

/** What commands work with. */
export interface CommandContext {
  readonly desk: Desk;
  readonly ledger: LedgerView;
  readonly previews: LazyPreviews;
  readonly log: LogOutputChannel;
  /** The folder that the extension is installed in. */
  readonly extension: Uri;
}

/** The commands of one file: what each does, by its id. */
export type Commands = Readonly<Record<string, (...args: never[]) => unknown>>;
