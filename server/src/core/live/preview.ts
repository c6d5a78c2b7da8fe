import { canonicalTag } from '../config/language-tag.ts';
import type { BriefingDocument } from '../document.ts';
import type { Language } from '../language/types.ts';
import { commonEndsBy } from '../parse/common-ends.ts';
import { BlockRenderer } from '../render/renderer.ts';
import { wordsFor } from '../render/texts.ts';
import type { RenderedBlock } from '../render/types.ts';
import { MarkFinder } from './marks.ts';
import { sameItem, splicesBetween } from './splices.ts';
import type { BlockMark, LiveItem, Splice } from './types.ts';

/** What a preview shows at one time. */
interface State {
  readonly revision: number;
  readonly lang: string;
  readonly body: readonly LiveItem[];
  readonly notes: readonly LiveItem[];
}

/** What makes the preview of one time that of another. */
export interface LivePatch {
  /** Number of the state after the patch. */
  readonly revision: number;
  /** Number of the state that it builds on; null for a preview from scratch. */
  readonly since: number | null;
  /** BCP 47 tag of the briefing. */
  readonly lang: string;
  /** What the footnotes are called, for those who listen. */
  readonly notesLabel: string;
  readonly body: readonly Splice[];
  readonly notes: readonly Splice[];
}

/** So many states are remembered: an answer may get lost, or two previews show the same briefing. */
const MOST_REMEMBERED = 8;

const NOTHING: readonly LiveItem[] = [];

/** The preview of one briefing while it is edited. */
export class LivePreview {
  readonly #document: BriefingDocument;
  readonly #renderer = new BlockRenderer({ lines: true });
  readonly #marks: MarkFinder;
  readonly #count: () => number;
  #states: readonly State[] = [];

  /**
   * @param locale the language of the findings' messages
   * @param count gives a number that no state of any preview has had
   */
  constructor(document: BriefingDocument, locale: Language, count: () => number) {
    this.#document = document;
    this.#marks = new MarkFinder(locale);
    this.#count = count;
  }

  /** What has changed since a state; all there is where that is unknown, or null. */
  since(revision: number | null): LivePatch {
    const state = this.#now();
    const before = this.#states.find((known) => known.revision === revision);
    return {
      revision: state.revision,
      since: before?.revision ?? null,
      lang: state.lang,
      notesLabel: wordsFor(this.#document.house.language).notes,
      body: splicesBetween(before?.body ?? NOTHING, state.body),
      notes: splicesBetween(before?.notes ?? NOTHING, state.notes),
    };
  }

  /** The UTF-16 offset in the document of an offset in the text that a block shows; null where no block has the key any more. */
  sourceOf(key: string, offset: number): number | null {
    const state = this.#states.at(-1);
    const item = [...(state?.body ?? []), ...(state?.notes ?? [])].find((item) => item.key === key);
    if (!item?.block.map) return null;
    const { location, map } = item.block;
    const inChunk = Math.min(Math.max(location.start, map.toSource(offset, 'after')), location.end);
    return location.chunk.start + inChunk;
  }

  #now(): State {
    const blocks = this.#renderer.render(this.#document);
    const marksOf = this.#marks.marksOf(blocks, this.#document.check());
    const firstNote = blocks.findIndex(({ role }) => role === 'footnote');
    const body = firstNote < 0 ? blocks : blocks.slice(0, firstNote);
    const notes = firstNote < 0 ? [] : blocks.slice(firstNote);
    const last = this.#states.at(-1);
    const next = {
      lang: canonicalTag(this.#document.lang) ?? '',
      body: inPlace(body, marksOf, last?.body ?? NOTHING),
      notes: inPlace(notes, marksOf, last?.notes ?? NOTHING),
    };
    const same =
      last && last.lang === next.lang && sameItems(last.body, next.body) && sameItems(last.notes, next.notes);
    const state = { revision: same ? last.revision : this.#count(), ...next };
    this.#states = [...(same ? this.#states.slice(0, -1) : this.#states), state].slice(-MOST_REMEMBERED);
    return state;
  }
}

/** Blocks in their places. One that shows what stood there before, though it was made anew, keeps its key. */
function inPlace(
  blocks: readonly RenderedBlock[],
  marksOf: (block: RenderedBlock) => readonly BlockMark[],
  before: readonly LiveItem[],
): readonly LiveItem[] {
  const shift = before.length - blocks.length;
  const { start, end } = commonEndsBy(before, blocks, looksLike);
  let line = 0;
  return blocks.map((block, index) => {
    const skip = block.line - line;
    line = block.line;
    const marks = marksOf(block);
    const known = index < start ? before[index] : index >= blocks.length - end ? before[index + shift] : undefined;
    if (known?.block === block && known.skip === skip && known.marks === marks) return known;
    return { key: known?.key ?? block.key, block, skip, marks };
  });
}

function looksLike({ block: a }: LiveItem, b: RenderedBlock): boolean {
  return a === b || (a.html === b.html && a.role === b.role && a.lineCount === b.lineCount);
}

function sameItems(a: readonly LiveItem[], b: readonly LiveItem[]): boolean {
  return a.length === b.length && a.every((item, index) => sameItem(item, b[index]!));
}
