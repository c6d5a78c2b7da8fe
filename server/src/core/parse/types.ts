import type { RootContent } from 'mdast';
import type { LinkTarget } from './link-target.ts';

/** A half-open range of UTF-16 offsets; what they count from is said where the span is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One change of a text: the characters in `[start, end)`, UTF-16 offsets in the text before it, become `text`. */
export interface TextChange extends Span {
  readonly text: string;
}

/** Why a chunk is read as plain text, all of it or in part: reading it as Markdown would take more than linear time. */
export type Notice = 'nesting' | 'cost';

/**
 * A stretch of source that Markdown reads the same whatever stands around it, link and footnote definitions apart.
 * The unit of parsing and of reuse: an edit makes new chunks only where it touches. Chunks follow one another without
 * gaps, so their texts joined are the document.
 */
export interface Chunk {
  readonly text: string;
  /** The top-level nodes in it, in order; positions in their trees count from the start of the chunk. */
  readonly blocks: readonly Block[];
  /** Number of line breaks in `text`. */
  readonly lineCount: number;
  /** UTF-16 offset of the chunk in the document: moves as text before it is edited. */
  readonly start: number;
  /** Line of the document, from 0, on which the chunk starts: moves likewise. */
  readonly line: number;
  /** Null for all but hostile ones. */
  readonly notice: Notice | null;
}

/** One top-level node of the document (a paragraph, a heading, a list…). Never changed: an edit makes a new one. */
export interface Block {
  readonly chunk: Chunk;
  /** May be built anew when it is asked for: keep the block, not the node. */
  readonly node: RootContent;
  /** UTF-16 offsets in the chunk. */
  readonly start: number;
  readonly end: number;
  /** Depth of a heading, from 1 to 6; 0 for other nodes. Asking for it builds no tree, as `node` may. */
  readonly depth: number;
}

/** A place in the document that stays right while text before its chunk changes. Offsets count from the chunk's start. */
export interface Location extends Span {
  readonly chunk: Chunk;
}

/** The blocks from one heading of depth 1 or 2 up to the next; the first section may have no heading. */
export interface Section {
  readonly blocks: readonly Block[];
}

/** What a link or footnote definition somewhere in the document says. Labels are normalized as micromark does. */
export interface Definitions {
  /** True where a link definition with that normalized label exists. */
  hasLink(label: string): boolean;
  /** The URL that the first link definition with that label gives, or null. */
  url(label: string): string | null;
  /** The URL and the title that it gives, or null. */
  target(label: string): LinkTarget | null;
  /** True where a footnote definition with that label exists and holds more than white space. */
  hasFootnote(label: string): boolean;
}
