import type { CancellationToken } from 'vscode-languageserver';
import type { Diagnostics, Report } from './diagnostics.ts';
import type { FileCache } from './file-cache.ts';
import type { Runtime } from './runtime.ts';
import type { Workspace } from './workspace.ts';

/** The diagnostics of one document of the workspace. */
export interface DocumentReport extends Report {
  readonly uri: string;
}

/** Checks the documents of the workspace one after another; a file that is not open only when it, or what holds for it, has changed. */
export class WorkspaceDiagnostics {
  readonly #workspace: Workspace;
  readonly #diagnostics: Diagnostics;
  readonly #runtime: Pick<Runtime, 'pause'>;
  readonly #known: FileCache<Report>;

  constructor(
    workspace: Workspace,
    diagnostics: Diagnostics,
    runtime: Pick<Runtime, 'pause'>,
    known: FileCache<Report>,
  ) {
    this.#workspace = workspace;
    this.#diagnostics = diagnostics;
    this.#runtime = runtime;
    this.#known = known;
  }

  /**
   * The reports of all Markdown files and of the configuration files that are broken, as they come. Other messages are answered in
   * between; a cancellation ends it.
   */
  async *reports(
    token: CancellationToken,
    onProgress: (done: number, total: number) => void = () => {},
  ): AsyncGenerator<DocumentReport> {
    const uris = await this.#workspace.markdown();
    for (const [index, uri] of uris.entries()) {
      await this.#runtime.pause();
      if (token.isCancellationRequested) return;
      yield { uri, ...(await this.#report(uri)) };
      onProgress(index + 1, uris.length);
    }
    for (const uri of await this.#diagnostics.brokenConfigurations()) {
      yield { uri, ...(await this.#diagnostics.report(uri)) };
    }
  }

  async #report(uri: string): Promise<Report> {
    if (this.#workspace.documents.find(uri)) return this.#diagnostics.report(uri);
    const inForce = await this.#workspace.inForce(uri);
    return this.#known.get(uri, inForce, () => this.#diagnostics.report(uri));
  }
}
