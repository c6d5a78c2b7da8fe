import type { Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { type Settings, settingsFrom } from './settings.ts';

const SECTION = 'briefing';

/** The editor's settings, asked for once for each workspace folder and again when they have changed. */
export class EditorSettings {
  readonly #connection: Connection;
  readonly #client: Client;
  /** What holds everywhere, for clients that cannot be asked. */
  #told: Settings;
  #asked = new Map<string | null, Promise<Settings>>();

  constructor(connection: Connection, client: Client) {
    this.#connection = connection;
    this.#client = client;
    this.#told = settingsFrom(client.options.settings);
  }

  /** The settings that hold in a workspace folder; for null, outside any. The same object until they change. */
  in(folder: string | null): Promise<Settings> {
    if (!this.#client.answersConfiguration) return Promise.resolve(this.#told);
    const asked = this.#asked.get(folder) ?? this.#ask(folder);
    this.#asked.set(folder, asked);
    return asked;
  }

  /** Takes note that they have changed: to `settings`, where the client sends them along. */
  changed(settings: unknown): void {
    this.#asked = new Map();
    const section = (settings as Readonly<Record<string, unknown>> | null)?.[SECTION];
    if (section !== undefined) this.#told = settingsFrom(section);
  }

  async #ask(folder: string | null): Promise<Settings> {
    const item = { section: SECTION, ...(folder !== null && { scopeUri: folder }) };
    // A client that is asked may fail to answer; the desk works all the same.
    const [value] = await this.#connection.workspace.getConfiguration([item]).catch(() => []);
    return settingsFrom(value);
  }
}
