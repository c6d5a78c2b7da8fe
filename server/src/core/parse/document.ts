import { type ChunkOwner, DocumentChunk } from './chunk.ts';
import { DefinitionTable } from './definition-table.ts';
import { frontMatterValue } from './front-matter-fence.ts';
import { PagedList } from './paged-list.ts';
import { ChunkPool } from './pool.ts';
import { chunkIndexAt, offsetAt, type Position, positionAt } from './positions.ts';
import { type Replacement, resplit } from './resplit.ts';
import { SectionCutter } from './sections.ts';
import { Shift } from './shift.ts';
import type { Piece } from './split.ts';
import type { Chunk, Definitions, Location, Notice, Section, Span, TextChange } from './types.ts';

/** Something in the document that is not read as Markdown has it, and where. */
export interface DocumentNotice {
  readonly reason: Notice;
  readonly location: Location;
}

/** The text between the fences of the front matter, line breaks next to the fences left out, and where it stands. */
export interface FrontMatterSource {
  readonly location: Location;
  readonly value: string;
}

/**
 * A Markdown document that can be edited. After any edits it is what it would be if it were read from scratch, yet an edit costs as
 * much as the chunks that it touches; all others, their blocks and the sections made of them stay the same objects.
 */
export class SourceDocument {
  readonly #table = new DefinitionTable();
  readonly #pool = new ChunkPool();
  readonly #shift = new Shift();
  #chunks = PagedList.of<DocumentChunk>([]);
  #frontMatter: FrontMatterSource | null = null;
  readonly #cutter = new SectionCutter();
  /** The chunks that have a notice, some of which may have left the document. */
  readonly #noticed = new Set<DocumentChunk>();
  #withTree: DocumentChunk[] = [];
  readonly #owner: ChunkOwner = {
    resolve: this.#table.resolve,
    shift: this.#shift,
    chunkRead: (chunk) => this.#chunkRead(chunk),
    treeBuilt: (chunk) => this.#withTree.push(chunk),
  };

  constructor(text: string) {
    this.edit({ start: 0, end: 0, text });
  }

  /** Joined on demand: an edit never needs it. */
  get text(): string {
    return this.#chunks.map((chunk) => chunk.text).join('');
  }

  /** Number of UTF-16 units. */
  get length(): number {
    const last = this.#chunks.at(-1);
    return last ? last.start + last.text.length : 0;
  }

  get chunks(): PagedList<Chunk> {
    return this.#chunks;
  }

  /** The definitions as they are now; the object stays the same through edits. */
  get definitions(): Definitions {
    return this.#table;
  }

  /** In order; a section whose blocks did not change is the same object as before an edit. */
  get sections(): PagedList<Section> {
    return this.#cutter.cut(this.#chunks);
  }

  /** Null where the document has no front matter; its place is that of the value, fences left out. */
  get frontMatter(): FrontMatterSource | null {
    // After a byte order mark it is the second.
    const chunk = [this.#chunks.at(0), this.#chunks.at(1)].find((one) => one?.kind === 'front-matter');
    if (!chunk) return null;
    if (this.#frontMatter?.location.chunk !== chunk) {
      const { start, end } = frontMatterValue(chunk.text);
      this.#frontMatter = { location: { chunk, start, end }, value: chunk.text.slice(start, end) };
    }
    return this.#frontMatter;
  }

  /** The chunks that are read as plain text, since their Markdown is hostile. */
  get notices(): readonly DocumentNotice[] {
    // Which have one is known when all have been read, as the sections are.
    void this.sections;
    for (const chunk of this.#noticed) if (chunk.owner !== this.#owner) this.#noticed.delete(chunk);
    return [...this.#noticed]
      .sort((a, b) => a.start - b.start)
      .map((chunk) => ({ reason: chunk.notice!, location: { chunk, start: 0, end: chunk.text.length } }));
  }

  /**
   * The place of `[start, end)`, offsets in the document, that stays right through edits before its chunk. Offsets outside the
   * document count as its start or end. Null in an empty document.
   */
  locate(start: number, end = start): Location | null {
    const from = this.#clamp(start);
    const chunk = this.#chunks.at(chunkIndexAt(this.#chunks, from));
    return chunk ? { chunk, start: from - chunk.start, end: Math.max(from, this.#clamp(end)) - chunk.start } : null;
  }

  /** The offset in the document at which a location starts, as long as its chunk is in the document. */
  offsetOf(location: Location): number {
    return location.chunk.start + location.start;
  }

  /** The offsets in the document of a location, as long as its chunk is in the document. */
  spanOf({ chunk, start, end }: Location): Span {
    return { start: chunk.start + start, end: chunk.start + end };
  }

  /** Line and character, from 0; see `positions.ts` for offsets outside the document and inside `\r\n`. */
  positionAt(offset: number): Position {
    return positionAt(this.#chunks, offset);
  }

  /** The inverse of `positionAt`; places outside the text count as the nearest inside. */
  offsetAt(position: Position): number {
    return offsetAt(this.#chunks, position);
  }

  /** Lets all trees go until they are asked for: blocks, definitions and sections stay. To be called when a check is done. */
  releaseTrees(): void {
    for (const chunk of this.#withTree) chunk.releaseTree();
    this.#withTree = [];
  }

  /**
   * Changes the text. Offsets outside the document count as its start or end; an end before the start as the start. Returns how many
   * UTF-16 units of text have to be looked at anew.
   */
  edit(change: TextChange): number {
    const start = this.#clamp(change.start);
    const replacement = resplit(this.#chunks, {
      start,
      end: Math.max(start, this.#clamp(change.end)),
      text: change.text,
    });
    const removed = this.#chunks.slice(replacement.from, replacement.to);
    const added = replacement.pieces.map((piece) => this.#chunkFor(piece));
    this.#replace(replacement, removed, added);
    const renewed = this.#updateDefinitions(removed, added);
    this.#pool.keep(removed, this.length);
    return added.reduce((sum, { text }) => sum + text.length, renewed);
  }

  #clamp(offset: number): number {
    return Math.min(Math.max(0, Math.trunc(offset) || 0), this.length);
  }

  #chunkFor(piece: Piece): DocumentChunk {
    const pooled = this.#pool.take(piece.text);
    if (pooled?.kind !== piece.kind) return new DocumentChunk(piece, this.#owner);
    pooled.owner = this.#owner;
    this.#chunkRead(pooled);
    return pooled;
  }

  #chunkRead(chunk: DocumentChunk): void {
    this.#table.use(chunk);
    // A chunk that was replaced before anybody looked at it comes back unread.
    if (chunk.asked && chunk.notice) this.#noticed.add(chunk);
  }

  /** Puts chunks in the place of others, and moves all that follow. */
  #replace({ from, to }: Replacement, removed: readonly DocumentChunk[], added: readonly DocumentChunk[]): void {
    const [old] = removed;
    const [made] = added;
    const isTyping = removed.length === 1 && added.length === 1;
    const next = this.#chunks.at(to);
    if (!isTyping || !next?.isFirstOf(this.#shift)) this.#settle();
    this.#chunks = this.#chunks.replaced(from, to, added);
    if (isTyping) {
      made!.replace(old!);
      next?.shiftFrom(this.#shift, made!.text.length - old!.text.length, made!.lineCount - old!.lineCount);
    } else {
      this.#placeFrom(from);
    }
  }

  #placeFrom(from: number): void {
    const before = from > 0 ? this.#chunks.at(from - 1) : undefined;
    let start = before ? before.start + before.text.length : 0;
    let line = before ? before.line + before.lineCount : 0;
    for (const chunk of this.#chunks.slice(from)) {
      chunk.place(start, line);
      start += chunk.text.length;
      line += chunk.lineCount;
    }
  }

  /** Writes down the places of those that have moved. */
  #settle(): void {
    if (this.#shift.from === Number.POSITIVE_INFINITY) return;
    const first = chunkIndexAt(this.#chunks, this.#shift.from + this.#shift.units);
    for (const chunk of this.#chunks.slice(first)) chunk.place(chunk.start, chunk.line);
    this.#shift.clear();
  }

  /** Returns how many UTF-16 units of text stand in other chunks that have to be parsed anew. */
  #updateDefinitions(removed: readonly DocumentChunk[], added: readonly DocumentChunk[]): number {
    const changed = new Set<string>();
    for (const chunk of removed) {
      chunk.owner = null;
      this.#table.disuse(chunk);
      for (const key of this.#table.undefine(chunk)) changed.add(key);
    }
    for (const chunk of added) {
      if (!chunk.mayDefine) continue;
      for (const key of this.#table.define(chunk)) changed.add(key);
    }
    const outdated = new Set<DocumentChunk>();
    for (const key of changed) for (const chunk of this.#table.users(key)) outdated.add(chunk);
    // A chunk out of the pool may have missed changes of definitions.
    for (const chunk of added) outdated.add(chunk);
    let renewed = 0;
    for (const chunk of outdated) {
      if (!this.#isOutdated(chunk)) continue;
      this.#renew(chunk);
      renewed += chunk.text.length;
    }
    return renewed;
  }

  #isOutdated(chunk: DocumentChunk): boolean {
    for (const [key, resolution] of chunk.asked ?? []) if (this.#table.resolve(key) !== resolution) return true;
    return false;
  }

  /** Puts a new chunk in the place of one whose labels stand for something else now. */
  #renew(old: DocumentChunk): void {
    const chunk = new DocumentChunk(old, this.#owner);
    chunk.replace(old);
    const index = chunkIndexAt(this.#chunks, old.start);
    this.#chunks = this.#chunks.replaced(index, index + 1, [chunk]);
    old.owner = null;
    this.#table.disuse(old);
    this.#table.undefine(old);
    if (chunk.mayDefine) this.#table.define(chunk);
  }
}
