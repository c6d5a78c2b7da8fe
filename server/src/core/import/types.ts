import type { List, PhrasingContent, RootContent } from 'mdast';
import type { Template } from '../config/types.ts';

/** What the caller knows of the text; what is left out is found out or is the built-in choice. */
export interface ImportOptions {
  /** BCP 47 tag of the briefing's language; without it the words tell. */
  readonly lang?: string;
  /** Whose labels to look for. The built-in `newsletter` unless given. */
  readonly template?: Template;
}

/** One line of the text, or one line of an HTML paragraph: a heading, a paragraph or a label, which is not yet known. */
export interface Line {
  readonly kind: 'line';
  readonly content: readonly PhrasingContent[];
  /** What a reader sees of it, trimmed. */
  readonly text: string;
  /** The level of the heading that it is in its source, 1 to 6; 0 where its source does not say that it is one. */
  readonly heading: number;
}

/** Lines that open with list marks, or an HTML list. */
export interface ItemList {
  readonly kind: 'list';
  readonly list: List;
}

/** What has no part in a briefing's structure and is passed on as it is: an image, a table, a quotation, code. */
export interface Other {
  readonly kind: 'other';
  readonly node: RootContent;
}

/** A piece of the text to import, whatever it came from. */
export type Piece = Line | ItemList | Other;

/** What the import could not be sure of. Each has a comment that says so. */
export type Doubt =
  | 'no-title'
  | 'no-headline'
  | 'headline'
  | 'subheading'
  | 'label'
  | 'lede-label'
  | 'items'
  | 'unplaced'
  | 'furniture';

/** A block of the briefing, with the doubt that its comment will state; null where there is none. */
export interface Placed {
  readonly node: RootContent;
  readonly doubt: Doubt | null;
}
