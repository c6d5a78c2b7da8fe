import type { DocumentChunk } from './chunk.ts';
import { EMPTY_FOOTNOTE, type OwnDefinitions } from './collect-definitions.ts';
import { footnoteKey, linkKey, type Resolution } from './labels.ts';
import { type LinkTarget, readTarget } from './link-target.ts';
import type { Definitions } from './types.ts';

/** The definitions of a document and the chunks that ask for them: what lets an edit of a definition reach just the chunks that use it. */
export class DefinitionTable implements Definitions {
  readonly #definitions = new Map<DocumentChunk, OwnDefinitions>();
  /** By label key, the chunks that define it. */
  readonly #definers = new Map<string, Set<DocumentChunk>>();
  /** By label key, the parsed chunks that ask for it, defined or not. */
  readonly #users = new Map<string, Set<DocumentChunk>>();
  readonly #resolved = new Map<string, Resolution>();

  hasLink(label: string): boolean {
    return this.resolve(linkKey(label)) !== null;
  }

  url(label: string): string | null {
    return this.target(label)?.url ?? null;
  }

  target(label: string): LinkTarget | null {
    const written = this.resolve(linkKey(label));
    return written === null ? null : readTarget(written);
  }

  hasFootnote(label: string): boolean {
    return (this.resolve(footnoteKey(label)) ?? EMPTY_FOOTNOTE) !== EMPTY_FOOTNOTE;
  }

  /** What a label stands for: as Markdown has it, what the first definition in the document says. */
  readonly resolve = (key: string): Resolution => {
    const definers = this.#definers.get(key);
    if (!definers) return null;
    let resolution = this.#resolved.get(key);
    if (resolution === undefined) {
      let first: DocumentChunk | null = null;
      for (const chunk of definers) if (!first || chunk.start < first.start) first = chunk;
      resolution = (first && this.#definitions.get(first)?.get(key)) ?? null;
      this.#resolved.set(key, resolution);
    }
    return resolution;
  };

  /** Adds what a chunk defines; gives back the keys. Its `start` has to be right when the next label is resolved. */
  define(chunk: DocumentChunk): Iterable<string> {
    const own = chunk.definitions();
    if (own.size > 0) this.#definitions.set(chunk, own);
    for (const key of own.keys()) {
      addTo(this.#definers, key, chunk);
      this.#resolved.delete(key);
    }
    return own.keys();
  }

  /** Takes back what a chunk defines; gives back the keys. */
  undefine(chunk: DocumentChunk): Iterable<string> {
    const own = this.#definitions.get(chunk);
    if (!own) return [];
    this.#definitions.delete(chunk);
    for (const key of own.keys()) {
      removeFrom(this.#definers, key, chunk);
      this.#resolved.delete(key);
    }
    return own.keys();
  }

  /** Notes which labels a chunk that has just been parsed depends on. */
  use(chunk: DocumentChunk): void {
    for (const key of chunk.asked?.keys() ?? []) addTo(this.#users, key, chunk);
  }

  disuse(chunk: DocumentChunk): void {
    for (const key of chunk.asked?.keys() ?? []) removeFrom(this.#users, key, chunk);
  }

  /** The chunks that depend on a label. */
  users(key: string): Iterable<DocumentChunk> {
    return this.#users.get(key) ?? [];
  }
}

function addTo(index: Map<string, Set<DocumentChunk>>, key: string, chunk: DocumentChunk): void {
  const chunks = index.get(key);
  if (chunks) chunks.add(chunk);
  else index.set(key, new Set([chunk]));
}

function removeFrom(index: Map<string, Set<DocumentChunk>>, key: string, chunk: DocumentChunk): void {
  const chunks = index.get(key);
  if (chunks?.delete(chunk) && chunks.size === 0) index.delete(key);
}
