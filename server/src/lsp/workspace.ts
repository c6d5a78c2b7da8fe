import picomatch from 'picomatch';
import type { Configuration } from '../core/config/types.ts';
import type { BriefingDocument, BriefingService, Host } from '../core/service.ts';
import { SIGNOFF_NAME } from '../core/signoff/file.ts';
import type { Configurations } from './configuration.ts';
import { type Documents, isMarkdownName, type OpenDocument } from './documents.ts';
import type { EditorSettings } from './editor-settings.ts';
import type { Files } from './runtime.ts';
import type { Settings } from './settings.ts';
import type { Slices } from './slices.ts';
import { canonical, folderOf, inFolder, pathWithin } from './uris.ts';

/** All that holds for the documents of one folder. */
export interface InForce {
  readonly settings: Settings;
  readonly configuration: Configuration;
  /** URI of the configuration file; null where there is none. */
  readonly file: string | null;
  /** URI of the file for signed-off figures; null for a document that stands nowhere. */
  readonly signoffFile: string | null;
  /** True for the URI of a document that is a briefing by its name. */
  includes(uri: string): boolean;
}

/** A briefing as the features are asked about it. */
export interface OpenBriefing {
  /** As the client writes it. */
  readonly uri: string;
  /** Null for a file that is not open. */
  readonly version: number | null;
  readonly briefing: BriefingDocument;
  readonly inForce: InForce;
  /** Another text, read as this briefing is. */
  reopen(text: string): BriefingDocument;
}

/** The workspace: which documents are briefings, and what holds for each. */
export class Workspace {
  /** URIs of the workspace folders, canonical. */
  folders: readonly string[] = [];
  readonly documents: Documents;
  readonly #service: BriefingService;
  readonly #files: Files;
  readonly #configurations: Configurations;
  readonly #settings: EditorSettings;
  readonly #slices: Slices;
  readonly #log: (message: string) => void;
  #inForce = new Map<string | null, Promise<InForce>>();

  constructor(parts: {
    documents: Documents;
    service: BriefingService;
    files: Files;
    configurations: Configurations;
    settings: EditorSettings;
    slices: Slices;
    log: (message: string) => void;
  }) {
    this.documents = parts.documents;
    this.#service = parts.service;
    this.#files = parts.files;
    this.#configurations = parts.configurations;
    this.#settings = parts.settings;
    this.#slices = parts.slices;
    this.#log = parts.log;
  }

  /** Forgets what holds where: a configuration, a setting or a folder has changed. */
  reset(): void {
    this.#configurations.reset();
    this.#inForce = new Map();
  }

  /** The workspace folder that a document stands in: the innermost of several; null where it stands outside. */
  folderOf(uri: string): string | null {
    const holding = this.folders.filter((folder) => pathWithin(folder, uri) !== null);
    return holding.sort((a, b) => b.length - a.length)[0] ?? null;
  }

  /** The folder for a configuration file that a document is still without; null where there is no telling. */
  homeOf(uri: string): string | null {
    return this.folderOf(uri) ?? this.#placeOf(uri);
  }

  /** The folder that a document stands in; for one that stands nowhere yet, the first workspace folder, where it will be saved. */
  #placeOf(uri: string): string | null {
    return folderOf(uri) ?? this.folders[0] ?? null;
  }

  /** What holds for a document. */
  inForce(uri: string): Promise<InForce> {
    const folder = this.#placeOf(uri);
    const known = this.#inForce.get(folder) ?? this.#findInForce(uri, folder);
    this.#inForce.set(folder, known);
    return known;
  }

  /** The open document at a URI as a briefing that has caught up with its text; null where it is none, or not open. */
  async open(uri: string): Promise<OpenBriefing | null> {
    const document = this.documents.find(uri);
    if (!document?.isMarkdown) return null;
    for (;;) {
      const open = this.#asBriefing(document, await this.inForce(uri));
      if (!open?.briefing.isBehind) return open;
      await this.#slices.catchUp(open.briefing);
    }
  }

  /** The briefing at a URI, read from its file where it is not open; null where it is none or cannot be read. */
  async read(uri: string): Promise<OpenBriefing | null> {
    if (this.documents.find(uri)) return this.open(uri);
    const inForce = await this.inForce(uri);
    const text = await this.#files.read(uri).catch(() => null);
    if (text === null || !inForce.settings.enable) return null;
    const reopen = this.#opener(uri, inForce);
    const briefing = reopen(text);
    if (!inForce.includes(uri) && !briefing.declaresBriefing) return null;
    await this.#slices.catchUp(briefing);
    return { uri, version: null, briefing, inForce, reopen };
  }

  /** URIs of all Markdown files in the workspace folders, each once; those that are open, as the client writes them. */
  async markdown(): Promise<readonly string[]> {
    const found = await Promise.all(this.folders.map((folder) => this.#files.findMarkdown(folder).catch(() => [])));
    const open = this.documents.all().filter(({ isMarkdown }) => isMarkdown);
    const uris = new Map(found.flat().map((uri) => [canonical(uri), uri]));
    for (const { uri } of open) uris.set(canonical(uri), uri);
    return [...uris.values()].filter((uri) => isMarkdownName(uri) || this.documents.get(uri));
  }

  #asBriefing(document: OpenDocument, inForce: InForce): OpenBriefing | null {
    const { uri } = document;
    if (!inForce.settings.enable || this.documents.get(uri) !== document) return null;
    if (!inForce.includes(uri) && !document.content.declaresBriefing) return null;
    const briefing = document.briefing(inForce.configuration, this.#hostFor(uri));
    return { uri, version: document.version, briefing, inForce, reopen: this.#opener(uri, inForce) };
  }

  #opener(uri: string, { configuration }: InForce): OpenBriefing['reopen'] {
    return (text) => this.#service.open(text, { config: configuration }, this.#hostFor(uri));
  }

  #hostFor(uri: string): Host {
    const folder = folderOf(uri);
    return {
      log: (message) => this.#log(`${uri}: ${message}`),
      // An address that starts at the root of a site means nothing in this workspace.
      fileExists: (path) =>
        folder === null || path.startsWith('/') ? null : this.#files.existsNow(inFolder(folder, path)),
    };
  }

  async #findInForce(uri: string, folder: string | null): Promise<InForce> {
    const root = this.folderOf(uri) ?? (folderOf(uri) === null ? folder : null);
    const settings = await this.#settings.in(root);
    const { configuration, file, setsInclude, ...found } = await this.#configurations.inFolder(folder, settings.layer);
    const configured = file === null ? null : folderOf(file);
    const bySetting = !setsInclude && settings.layer.include !== undefined;
    const base = (bySetting ? (root ?? configured) : (configured ?? root)) ?? folder;
    const matches = picomatch([...configuration.include]);
    return {
      settings,
      configuration,
      file,
      signoffFile: found.signoffFile ?? (base && inFolder(base, SIGNOFF_NAME)),
      includes(candidate) {
        const path = base === null ? null : pathWithin(base, candidate);
        return path !== null && matches(path);
      },
    };
  }
}
