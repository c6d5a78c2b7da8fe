import type { RootContent } from 'mdast';
import { collectDefinitions, type OwnDefinitions } from './collect-definitions.ts';
import type { Resolution, Resolve } from './labels.ts';
import { parsePiece } from './parse-piece.ts';
import type { Shift } from './shift.ts';
import type { Piece } from './split.ts';
import type { Block, Chunk, Notice } from './types.ts';

/** What is known of a chunk once it has been parsed, and stays when its tree is let go. */
interface Reading {
  readonly blocks: readonly SourceBlock[];
  readonly asked: ReadonlyMap<string, Resolution>;
  readonly notice: Notice | null;
}

/** What a chunk needs of the document that it stands in. */
export interface ChunkOwner {
  readonly resolve: Resolve;
  readonly shift: Shift;
  /** The chunk has been parsed for the first time: what it asked for is known. */
  chunkRead(chunk: DocumentChunk): void;
  /** The chunk holds a tree. */
  treeBuilt(chunk: DocumentChunk): void;
}

/**
 * A chunk of a document: parsed when it is first looked at. The tree, by far the largest part, can be let go and is built again when it is
 * asked for; the blocks keep their identity, so that what others have found out about them stays valid.
 */
export class DocumentChunk implements Chunk {
  readonly text: string;
  readonly kind: Piece['kind'];
  readonly lineCount: number;
  /** Null while the chunk is in no document: nobody has to know then what it asks for. */
  owner: ChunkOwner | null;
  readonly #resolve: Resolve;
  /** Its place as written down. */
  #start = 0;
  #line = 0;
  #reading: Reading | null = null;
  #tree: readonly RootContent[] | null = null;

  constructor(piece: Piece, owner: ChunkOwner) {
    this.text = piece.text;
    this.kind = piece.kind;
    this.lineCount = piece.lineCount;
    this.owner = owner;
    this.#resolve = owner.resolve;
  }

  get start(): number {
    const { owner } = this;
    return owner && this.#start >= owner.shift.from ? this.#start + owner.shift.units : this.#start;
  }

  get line(): number {
    const { owner } = this;
    return owner && this.#start >= owner.shift.from ? this.#line + owner.shift.lines : this.#line;
  }

  /** Writes down where it stands. */
  place(start: number, line: number): void {
    this.#start = start;
    this.#line = line;
  }

  /** Takes the place of another chunk of the document. */
  replace(old: DocumentChunk): void {
    this.place(old.#start, old.#line);
  }

  /** All chunks from this one on move. */
  shiftFrom(shift: Shift, units: number, lines: number): void {
    shift.add(this.#start, units, lines);
  }

  /** True where it is the first of those that a shift moves. */
  isFirstOf(shift: Shift): boolean {
    return this.#start === shift.from;
  }

  get blocks(): readonly SourceBlock[] {
    return this.#read().blocks;
  }

  get notice(): Notice | null {
    return this.#read().notice;
  }

  /** The labels that the chunk's tree depends on, with what they stood for when it was parsed; null before that. */
  get asked(): ReadonlyMap<string, Resolution> | null {
    return this.#reading?.asked ?? null;
  }

  /** The top-level nodes; positions count from the start of the chunk. */
  get tree(): readonly RootContent[] {
    const { asked } = this.#read();
    if (this.#tree) return this.#tree;
    // The tree is built again as it was, even where the document's definitions have gone on without this chunk.
    this.#tree = parsePiece(this, (key) => asked.get(key) ?? null).nodes;
    this.owner?.treeBuilt(this);
    return this.#tree;
  }

  /** True where the text can hold a definition: such a chunk has to be parsed before others are. */
  get mayDefine(): boolean {
    return this.kind === 'markdown' && this.text.includes(']:');
  }

  /** The definitions in it, in order. */
  definitions(): OwnDefinitions {
    return collectDefinitions(this.tree, this.text);
  }

  /** Lets the tree go, until it is asked for. */
  releaseTree(): void {
    this.#tree = null;
  }

  #read(): Reading {
    if (this.#reading) return this.#reading;
    const { nodes, asked, notice } = parsePiece(this, this.#resolve);
    this.#tree = nodes;
    this.#reading = { blocks: nodes.map((node, index) => new SourceBlock(this, index, node)), asked, notice };
    this.owner?.chunkRead(this);
    this.owner?.treeBuilt(this);
    return this.#reading;
  }
}

/** A top-level node that is held without its tree. */
export class SourceBlock implements Block {
  readonly chunk: DocumentChunk;
  readonly start: number;
  readonly end: number;
  /** Depth of a heading, 0 for other nodes. */
  readonly depth: number;
  readonly #index: number;

  constructor(chunk: DocumentChunk, index: number, node: RootContent) {
    this.chunk = chunk;
    this.#index = index;
    this.start = node.position?.start.offset ?? 0;
    this.end = node.position?.end.offset ?? 0;
    this.depth = node.type === 'heading' ? node.depth : 0;
  }

  get node(): RootContent {
    return this.chunk.tree[this.#index]!;
  }
}
