import type { RootContent } from 'mdast';
import type { Block, Location, Span } from '../parse/types.ts';

/** Stands in a passage's text for inline content that is no prose: code, an image, an HTML element, a bare URL. */
export const OBJECT = '\uFFFC';

/** What a part of the briefing is for its reader. */
export type Role =
  | 'title'
  | 'teaser'
  | 'headline'
  /** A heading below the headline's level. */
  | 'subheading'
  | 'lede'
  /** A paragraph opened by a bold run-in label. */
  | 'section'
  | 'body'
  /** A label paragraph: “Pour aller plus loin:”. */
  | 'label'
  | 'further-reading'
  | 'credits'
  | 'table'
  | 'footnote'
  /** Code, thematic breaks, HTML blocks, link definitions, front matter. */
  | 'other';

/** The roles whose prose states figures that need a source (figures.md, section 1). */
export const BODY_ROLES: ReadonlySet<Role> = new Set<Role>(['lede', 'section', 'body']);

/** Inline content of a passage. `start`, `end`: UTF-16 offsets in the passage's text (equal for what leaves no text). */
export type InlineMark = Span &
  (
    | { readonly type: 'strong' | 'emphasis' | 'code' | 'html' | 'image' }
    /** `url` is null for a reference without a definition. */
    | { readonly type: 'link'; readonly url: string | null }
    | { readonly type: 'footnote'; readonly label: string }
    /** An HTML comment; `value` is what stands between the marks, trimmed. */
    | { readonly type: 'comment'; readonly value: string }
  );

/**
 * One run of prose: a heading, a paragraph, the text of a list item's paragraph, a table cell. Its `text` is what a reader sees:
 * emphasis marks, link targets, comments and footnote marks are gone, entities and escapes decoded, `OBJECT` stands for
 * what is no prose, and a line break inside a paragraph is one `\n`.
 */
export interface Passage {
  readonly block: Block;
  readonly kind: 'heading' | 'paragraph' | 'cell';
  /** Depth of a heading, 0 for the rest. */
  readonly depth: number;
  /** The containers it stands in, within its block. */
  readonly inQuote: boolean;
  readonly inList: boolean;
  readonly inFootnote: boolean;
  readonly text: string;
  /** In order of their start; outer before inner. */
  readonly marks: readonly InlineMark[];
  /** The bold label that opens it, with its dash; null where it opens with something else. */
  readonly runIn: RunInLabel | null;
  /**
   * The place in the chunk's source of a UTF-16 offset in `text`, from 0 to `text.length`. At a boundary where marks stand between two
   * characters, `side` says whether the end of the character before or the start of the one after is meant.
   */
  toSource(offset: number, side: 'before' | 'after'): number;
}

/** A run-in label: `**Label** – text`. All offsets are in the passage's text. */
export interface RunInLabel extends Span {
  /** Where the text after the dash starts. */
  readonly bodyStart: number;
  /** The dash or other mark that follows, as written with its spaces; empty where text follows at once. */
  readonly separator: string;
}

/** What can be told of a block by itself, wherever it stands. */
export interface BlockFacts {
  readonly block: Block;
  /** Of the block's node, which need not be built to know it. */
  readonly type: RootContent['type'];
  /** True for what a reader does not see in its place: front matter, comments, definitions. */
  readonly silent: boolean;
  /** In reading order. A list has one for each paragraph in it, a table one for each cell; code has none. */
  readonly passages: readonly Passage[];
  /** For a label paragraph, a teaser or credits: the template part whose label opens it. */
  readonly label: PartLabel | null;
  readonly comments: readonly Comment[];
}

/** A block with what it is for. */
export interface Part extends BlockFacts {
  readonly role: Role;
}

/** An HTML comment: what stands between its marks, trimmed, and the place of the whole of it. */
export interface Comment {
  readonly value: string;
  readonly location: Location;
}

/** A label such as “Et aussi:” at the head of a paragraph. Offsets are in the text of the part's first passage. */
export interface PartLabel extends Span {
  readonly part: 'teaser' | 'further-reading' | 'credits';
  /** Where the text after the label starts. */
  readonly bodyStart: number;
  /** The template's spelling that it matches. */
  readonly canonical: string;
}

/** A story: its headline and all that stands under it. `index` counts from 0. */
export interface Story {
  readonly index: number;
  readonly headline: Part;
  readonly parts: readonly Part[];
}

/** The briefing as its editor sees it. Every part of the document stands in exactly one of `opening` and the stories. */
export interface Briefing {
  /** Null where there is no heading of the title's level. */
  readonly title: Part | null;
  /** Every heading of the title's level, in order: one, where all is well. */
  readonly titles: readonly Part[];
  /** The first one that stands before the stories. */
  readonly teaser: Part | null;
  /** All that stands before the first story, title and teaser included. */
  readonly opening: readonly Part[];
  readonly stories: readonly Story[];
  readonly credits: readonly Part[];
  /** The first image of the document. */
  readonly image: Location | null;
}
