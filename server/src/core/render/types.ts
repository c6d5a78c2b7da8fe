import type { SourceMap } from '../model/source-map.ts';
import type { Role } from '../model/types.ts';
import type { Location, Notice } from '../parse/types.ts';

/** Why a block is shown as it is written: its Markdown was not read, or there is more HTML in it than can be, by number or depth. */
export type AsWritten = Notice | 'html';

/** A part of the briefing as its reader sees it. Never changed: an edit makes a new one, and leaves all others as they are. */
export interface RenderedBlock {
  /** Stands for this very content among all that one renderer makes: same key, same `html`. */
  readonly key: string;
  readonly role: Role;
  /**
   * Sanitized HTML. Where the renderer marks lines, elements have a `data-line`: the line on which they start, counted from the block's
   * first. A footnote is a list item.
   */
  readonly html: string;
  /** Null for a block that is shown as it is meant, as all but hostile ones are. */
  readonly asWritten: AsWritten | null;
  /** Line of the document, from 0, on which it starts: moves as text before it is edited. */
  readonly line: number;
  /** How many lines of the source it takes. */
  readonly lineCount: number;
  /** The source that it was made from. */
  readonly location: Location;
  /** From the text that the HTML shows, all of its text nodes joined, to the source, in offsets of its chunk. Null where the renderer marks no lines. */
  readonly map: SourceMap | null;
}
