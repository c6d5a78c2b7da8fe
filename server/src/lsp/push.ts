import type { Connection } from 'vscode-languageserver';
import type { Diagnostics } from './diagnostics.ts';
import type { OpenDocument } from './documents.ts';
import { canonical } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** Publishes the diagnostics of open documents, for clients that do not ask. */
export class Publisher {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #diagnostics: Diagnostics;
  readonly #pause: () => Promise<void>;
  readonly #log: (message: string) => void;
  readonly #waiting = new Set<OpenDocument>();
  /** What the client was last told of each document, so that nothing is said twice and silence costs nothing. */
  readonly #told = new Map<string, string>();

  constructor(parts: {
    connection: Connection;
    workspace: Workspace;
    diagnostics: Diagnostics;
    pause: () => Promise<void>;
    log: (message: string) => void;
  }) {
    this.#connection = parts.connection;
    this.#workspace = parts.workspace;
    this.#diagnostics = parts.diagnostics;
    this.#pause = parts.pause;
    this.#log = parts.log;
  }

  /** Publishes for a document once the messages that wait have been read; several calls make one. */
  async update(document: OpenDocument): Promise<void> {
    if (this.#waiting.has(document)) return;
    this.#waiting.add(document);
    await this.#pause();
    this.#waiting.delete(document);
    if (this.#workspace.documents.get(document.uri) === document) await this.#publish(document.uri);
    await this.#publishConfigurations();
  }

  /** The same on a change of the text, where the settings do not ask to wait until it is saved. */
  async typed(document: OpenDocument): Promise<void> {
    const { settings } = await this.#workspace.inForce(document.uri);
    if (settings.run === 'onType') await this.update(document);
  }

  /** Publishes for all that is open: a configuration or a setting has changed. */
  async updateAll(): Promise<void> {
    await Promise.all(this.#workspace.documents.all().map((document) => this.update(document)));
    await this.#publishConfigurations();
  }

  /** Takes back what was published for a document that was closed. */
  async closed(uri: string): Promise<void> {
    this.#diagnostics.forget(uri);
    if (this.#told.delete(uri)) await this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** The client hears of a broken configuration file though it is not open, and once more when it is whole. */
  async #publishConfigurations(): Promise<void> {
    const broken = new Set(await this.#diagnostics.brokenConfigurations());
    for (const uri of this.#configurationsTold) if (!broken.has(uri)) await this.#publish(this.#asOpened(uri));
    for (const uri of broken) await this.#publish(this.#asOpened(uri));
    this.#configurationsTold = broken;
  }

  #configurationsTold = new Set<string>();

  #asOpened(uri: string): string {
    return this.#workspace.documents.find(uri)?.uri ?? canonical(uri);
  }

  async #publish(uri: string): Promise<void> {
    try {
      const { items, resultId, version } = await this.#diagnostics.report(uri);
      const told = this.#told.get(uri);
      if (told === resultId || (told === undefined && items.length === 0)) return;
      this.#told.set(uri, resultId);
      const diagnostics = [...items];
      await this.#connection.sendDiagnostics({ uri, diagnostics, ...(version !== null && { version }) });
    } catch (error) {
      this.#log(`${uri}: ${String(error)}`);
    }
  }
}
