import { defaultConfiguration } from '../core/config/defaults.ts';
import type { Configuration } from '../core/config/types.ts';
import type { BriefingDocument, BriefingService, Host } from '../core/service.ts';
import { changeFrom } from './convert.ts';
import { TextDocuments } from './languageserver.ts';
import { canonical } from './uris.ts';

/** A document that the editor has open, whatever it holds. Its text lives in the engine, which takes an edit without building it anew. */
export class OpenDocument {
  /** As the client writes it. */
  readonly uri: string;
  readonly languageId: string;
  /** The version that it had when it was opened. */
  readonly openedAs: number;
  version: number;
  readonly #service: BriefingService;
  #briefing: BriefingDocument;
  /** Null until the document is asked for as a briefing. */
  #config: Configuration | null = null;

  constructor(uri: string, languageId: string, version: number, text: string, service: BriefingService) {
    this.uri = uri;
    this.languageId = languageId;
    this.openedAs = version;
    this.version = version;
    this.#service = service;
    this.#briefing = service.open(text, { config: defaultConfiguration });
  }

  get isMarkdown(): boolean {
    return this.languageId === 'markdown' || (this.languageId === '' && isMarkdownName(this.uri));
  }

  /** The text as the engine holds it: cheap to ask for positions and front matter. */
  get content(): BriefingDocument {
    return this.#briefing;
  }

  /** The document read by a configuration; the same object as long as that is the same. */
  briefing(config: Configuration, host: Host): BriefingDocument {
    if (config !== this.#config) {
      this.#briefing = this.#service.open(this.#briefing.text, { config }, host);
      this.#config = config;
    }
    return this.#briefing;
  }
}

/** True for the name of a Markdown file. */
export function isMarkdownName(uri: string): boolean {
  return /\.(?:md|markdown)$/i.test(uri);
}

/** The open documents, kept in step with the client once `listen` is called. */
export class Documents extends TextDocuments<OpenDocument> {
  constructor(service: BriefingService) {
    super({
      create: (uri, languageId, version, text) => new OpenDocument(uri, languageId, version, text, service),
      update(document, changes, version) {
        for (const change of changes) document.content.edit(changeFrom(change, document.content));
        document.version = version;
        return document;
      },
    });
  }

  /** The open document at a URI, however it is written. */
  find(uri: string): OpenDocument | undefined {
    const asWritten = this.get(uri);
    if (asWritten) return asWritten;
    const wanted = canonical(uri);
    return this.all().find((document) => canonical(document.uri) === wanted);
  }
}
