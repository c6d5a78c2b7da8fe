import type { Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { OpenDocument } from './documents.ts';
import type { Publisher } from './push.ts';

/** Brings the client up to date when something has changed that it does not know of. */
export class Refresher {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #publisher: Publisher | null;

  /** `publisher`: for a client that does not pull. */
  constructor(connection: Connection, client: Client, publisher: Publisher | null) {
    this.#connection = connection;
    this.#client = client;
    this.#publisher = publisher;
  }

  /** A document was opened or edited, which a client that pulls knows. */
  typed(document: OpenDocument): void {
    void this.#publisher?.typed(document);
  }

  opened(document: OpenDocument): void {
    void this.#publisher?.update(document);
  }

  saved(document: OpenDocument): void {
    void this.#publisher?.update(document);
  }

  closed(document: OpenDocument): void {
    void this.#publisher?.closed(document.uri);
  }

  /** What holds for the documents has changed. */
  all(): void {
    const { refreshesDiagnostics, refreshesHints, refreshesLenses, refreshesTokens } = this.#client;
    const { languages } = this.#connection;
    void this.#publisher?.updateAll();
    // A client that has gone meanwhile needs no news.
    const ask = (refresh: Promise<void>) => void refresh.catch(() => {});
    if (refreshesDiagnostics && !this.#publisher) ask(languages.diagnostics.refresh());
    if (refreshesLenses) ask(this.#connection.sendRequest('workspace/codeLens/refresh'));
    if (refreshesTokens) ask(languages.semanticTokens.refresh());
    if (refreshesHints) ask(languages.inlayHint.refresh());
  }
}
