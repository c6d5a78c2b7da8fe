import type { CancellationToken } from 'vscode-languageserver';
import type { Diagnostics, Report } from './diagnostics.ts';
import type { Runtime } from './runtime.ts';
import { canonical } from './uris.ts';
import type { InForce, Workspace } from './workspace.ts';

/** The diagnostics of one document of the workspace. */
export interface DocumentReport extends Report {
  readonly uri: string;
}

/** Checks the documents of the workspace one after another; a file that is not open only when it, or what holds for it, has changed. */
export class WorkspaceDiagnostics {
  readonly #workspace: Workspace;
  readonly #diagnostics: Diagnostics;
  readonly #runtime: Pick<Runtime, 'pause'>;
  /** False where nobody says that a file has changed: then each is read every time. */
  readonly #watched: boolean;
  readonly #known = new Map<string, { readonly inForce: InForce; readonly report: Report }>();

  constructor(workspace: Workspace, diagnostics: Diagnostics, runtime: Pick<Runtime, 'pause'>, watched: boolean) {
    this.#workspace = workspace;
    this.#diagnostics = diagnostics;
    this.#runtime = runtime;
    this.#watched = watched;
  }

  /** Takes note that a file has changed, or is gone. */
  changed(uri: string): void {
    this.#known.delete(canonical(uri));
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
    const key = canonical(uri);
    const inForce = await this.#workspace.inForce(uri);
    const known = this.#known.get(key);
    if (this.#watched && known?.inForce === inForce) return known.report;
    const report = await this.#diagnostics.report(uri);
    this.#known.set(key, { inForce, report });
    return report;
  }
}
