import type { Language } from '../core/language/types.ts';
import type { InlineStyles } from '../inliner.ts';

/** How files are reached, by URI. */
export interface Files {
  /** The text of a file. Rejects where there is none to be had. */
  read(uri: string): Promise<string>;
  exists(uri: string): Promise<boolean>;
  /** The same at once; null where that cannot be told. */
  existsNow(uri: string): boolean | null;
  /** The Markdown files in a folder and below it, in a fixed order. */
  findMarkdown(folder: string): Promise<readonly string[]>;
}

/** What differs between Node and a Web Worker. */
export interface Runtime {
  /** Schemes of the URIs that `files` can reach; for others the client is asked. */
  readonly schemes: ReadonlySet<string>;
  readonly files: Files;
  /** Lets messages that have come in meanwhile be read: a cancellation among them. */
  pause(): Promise<void>;
  /** Loads what writes styles into elements. `scripts`: address of the folder with the server's files, where the client names it. */
  loadInliner(scripts: string | undefined): Promise<InlineStyles>;
  /** Why a file could not be read, in words and without a full stop. */
  describe(error: unknown, locale: Language): string;
}
