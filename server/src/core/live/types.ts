import type { Role } from '../model/types.ts';
import type { Span } from '../parse/types.ts';
import type { AsWritten, RenderedBlock } from '../render/types.ts';
import type { Severity } from '../severity.ts';

/** A finding where the reader of the preview meets it. Offsets are in the text that the block shows; empty where it concerns the block as a whole. */
export interface BlockMark extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

/** A block in its place. */
export interface LiveItem {
  /** Stands for what the block shows. */
  readonly key: string;
  readonly block: RenderedBlock;
  /** Lines of the source from the start of the block before, or of the document, to its own. */
  readonly skip: number;
  readonly marks: readonly BlockMark[];
}

/** Blocks that change together: a story, what stands before the stories, or the footnotes. */
export interface LiveGroup {
  /** As they were rendered; the same array for as long as they are the same. */
  readonly blocks: readonly RenderedBlock[];
  readonly items: readonly LiveItem[];
}

/** What a block shows, which its key stands for. */
export interface BlockContent {
  readonly role: Role;
  readonly html: string;
  readonly lineCount: number;
  /** Why it is shown as it is written, if it is. */
  readonly asWritten?: AsWritten;
}

/** A block as it is sent: without its content where that takes the place of, or has moved from, a block with the same key. */
export interface SentBlock {
  readonly key: string;
  readonly skip: number;
  readonly marks: readonly BlockMark[];
  readonly content?: BlockContent;
}

/** In a list as it was before: from `start`, `remove` blocks give way to others. */
export interface Splice {
  readonly start: number;
  readonly remove: number;
  readonly insert: readonly SentBlock[];
}
