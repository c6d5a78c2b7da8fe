import type { DocumentChunk } from './chunk.ts';

/** An edit that replaces fewer chunks than this is ordinary typing: parsing those again costs less than keeping them. */
const FEWEST_CHUNKS = 4;

/**
 * Chunks that an edit has replaced in bulk: opening a code fence swallows the rest of a document, and closing it brings all of that back.
 * Holds at most as many characters as it is told to, the last replaced first.
 */
export class ChunkPool {
  readonly #chunks = new Map<string, DocumentChunk>();
  #size = 0;

  /** Keeps the chunks of one edit, as long as they fit into `limit` characters together with those kept before. */
  keep(replaced: readonly DocumentChunk[], limit: number): void {
    if (replaced.length < FEWEST_CHUNKS) return;
    for (const chunk of replaced) {
      this.#remove(chunk.text);
      this.#chunks.set(chunk.text, chunk);
      this.#size += chunk.text.length;
    }
    for (const text of this.#chunks.keys()) {
      if (this.#size <= limit) break;
      this.#remove(text);
    }
  }

  /** Takes out a chunk with that text, or null. */
  take(text: string): DocumentChunk | null {
    const chunk = this.#chunks.get(text) ?? null;
    this.#remove(text);
    return chunk;
  }

  #remove(text: string): void {
    if (this.#chunks.delete(text)) this.#size -= text.length;
  }
}
