import { canonicalTag } from '../config/language-tag.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { BriefingDocument } from '../document.ts';
import type { Language } from '../language/types.ts';
import { BlockRenderer } from '../render/renderer.ts';
import { wordsFor } from '../render/texts.ts';
import type { RenderedBlock } from '../render/types.ts';
import { differing, placeGroups, placeNotes } from './groups.ts';
import { MarkFinder } from './marks.ts';
import { findingsIn, groupAt, type NotesByChunk, notesByChunk } from './places.ts';
import { splicesBetween } from './splices.ts';
import type { LiveGroup, Splice } from './types.ts';

/** What a preview shows at one time. */
interface State {
  readonly revision: number;
  readonly lang: string;
  readonly body: readonly LiveGroup[];
  readonly notes: LiveGroup;
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

const NOTHING: LiveGroup = { blocks: [], items: [] };

/** The preview of one briefing while it is edited. The work after an edit follows the stories that it has touched: of the others each costs a glance. */
export class LivePreview {
  readonly #document: BriefingDocument;
  readonly #renderer = new BlockRenderer({ lines: true });
  readonly #marks: MarkFinder;
  readonly #count: () => number;
  #states: readonly State[] = [];
  #findings: readonly Diagnostic[] = [];
  #notes: { readonly blocks: readonly RenderedBlock[]; readonly byChunk: NotesByChunk } = {
    blocks: [],
    byChunk: new Map(),
  };

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
      body: splicesBetween(before?.body ?? [], state.body),
      notes: splicesBetween(before ? [before.notes] : [], [state.notes]),
    };
  }

  /** The UTF-16 offset in the document of an offset in the text that a block shows; null where no block has the key any more. */
  sourceOf(key: string, offset: number): number | null {
    const state = this.#states.at(-1);
    const items = state ? [...state.body, state.notes].flatMap((group) => group.items) : [];
    const item = items.find((each) => each.key === key);
    if (!item?.block.map) return null;
    const { location, map } = item.block;
    const inChunk = Math.min(Math.max(location.start, map.toSource(offset, 'after')), location.end);
    return location.chunk.start + inChunk;
  }

  #now(): State {
    const { groups, notes } = this.#renderer.renderGroups(this.#document);
    const findings = this.#document.check();
    const news = differing(this.#findings, findings);
    const oldNotes = this.#notes;
    if (oldNotes.blocks !== notes) this.#notes = { blocks: notes, byChunk: notesByChunk(notes) };
    const { byChunk } = this.#notes;
    const marksOf = (block: RenderedBlock) => this.#marks.marksOf(block, findingsIn(block, findings, byChunk));
    // What becomes a footnote, or is none any more, takes its findings with it.
    const moved = [...news, ...differing(oldNotes.blocks, notes)];
    const touched = new Set(moved.map(({ location: { chunk, start } }) => groupAt(groups, chunk.start + start)));
    const inNotes = news.some(({ location }) => byChunk.has(location.chunk));
    const last = this.#states.at(-1);
    const next = {
      lang: canonicalTag(this.#document.lang) ?? '',
      body: placeGroups(last?.body ?? [], { groups, touched, marksOf }),
      notes: placeNotes(last?.notes ?? NOTHING, notes, inNotes, marksOf),
    };
    this.#findings = findings;
    const same = last && last.lang === next.lang && isSame(last.body, next.body) && isSame([last.notes], [next.notes]);
    const state = { revision: same ? last.revision : this.#count(), ...next };
    this.#states = [...(same ? this.#states.slice(0, -1) : this.#states), state].slice(-MOST_REMEMBERED);
    return state;
  }
}

/** Whether what is shown has not changed: blocks may have been made anew. */
function isSame(before: readonly LiveGroup[], after: readonly LiveGroup[]): boolean {
  return splicesBetween(before, after).length === 0;
}
