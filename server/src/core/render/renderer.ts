import { KeptList, type ListChange } from '../analysis/kept-list.ts';
import { Memo } from '../analysis/memo.ts';
import type { BriefingDocument } from '../document.ts';
import type { Part } from '../model/types.ts';
import { PagedList } from '../parse/paged-list.ts';
import type { Block, Definitions } from '../parse/types.ts';
import { BlockMaker } from './blocks.ts';
import type { ImageSource } from './images.ts';
import { type Call, type GroupReferences, groupReferences, type NumberedNote, numberNotes } from './notes.ts';
import { type References, referencesIn } from './references.ts';
import { wordsFor } from './texts.ts';
import type { RenderedBlock } from './types.ts';

/** How blocks are rendered. */
export interface RenderOptions {
  /** Whether elements tell the line of the source that they come from, and blocks where their text stands in it, for an editor beside. */
  readonly lines?: boolean;
  /** Where images come from; as written where there is none. */
  readonly images?: ImageSource;
}

/** A briefing as blocks that a reader sees. What an edit leaves alone stays the same object, the lists of blocks as well as each block. */
export interface RenderedBriefing {
  /** What stands before the stories, then each story, in text order. */
  readonly groups: readonly (readonly RenderedBlock[])[];
  /** The footnotes, in the order in which they are called. */
  readonly notes: readonly RenderedBlock[];
}

/** What stands before the stories, or a story, as it was rendered last. */
interface Group {
  readonly parts: readonly Part[];
  readonly references: GroupReferences;
  /** Of each part with references, the calls in it, as they are written in `blocks`. */
  calls: readonly (readonly Call[])[];
  blocks: readonly RenderedBlock[];
}

const NO_CALLS: readonly Call[] = [];

/** Renders briefings, and again only those blocks of them that an edit has changed. */
export class BlockRenderer {
  readonly #maker: BlockMaker;
  /** By their parts without the headline: the same array for as long as nothing in the group changes. */
  readonly #groups = new KeptList<readonly Part[], Group>();
  readonly #references = new Memo<Block, null, References>();
  /** What stands before the stories, which is a new array each time. */
  #opening: readonly Part[] = [];
  #numbered: readonly NumberedNote[] = [];
  #notes: { readonly back: string; readonly blocks: readonly RenderedBlock[]; outdated: boolean } | null = null;

  constructor({ lines = false, images = () => null }: RenderOptions = {}) {
    this.#maker = new BlockMaker(lines, images);
  }

  /** The blocks that a reader sees, in their order, then the footnotes in the order in which they are called. No text makes it throw. */
  render(document: BriefingDocument): readonly RenderedBlock[] {
    const { groups, notes } = this.renderGroups(document);
    return groups.concat([notes]).flat();
  }

  /** The same by groups; costs no more than the groups that an edit has touched, and a glance at each of the others. No text makes it throw. */
  renderGroups(document: BriefingDocument): RenderedBriefing {
    const { opening, stories } = document.briefing;
    const { definitions } = document.source;
    if (!haveSameItems(opening, this.#opening)) this.#opening = opening;
    const bodies = [this.#opening, ...stories.map(({ parts }) => parts)];
    let change: ListChange<Group> = { removed: [], added: [] };
    const groups = this.#groups.update(
      PagedList.of(bodies),
      (body, index) => this.#open(index > 0 ? [stories[index - 1]!.headline, ...body] : body),
      (made) => {
        change = made;
      },
    );
    this.#show(groups, change, definitions);
    const { back } = wordsFor(document.house.language);
    if (this.#notes?.back !== back || this.#notes.outdated) {
      const notes = this.#renderNotes(groups, back, definitions);
      const before = this.#notes?.blocks ?? notes;
      this.#notes = { back, blocks: haveSameItems(notes, before) ? before : notes, outdated: false };
    }
    document.source.releaseTrees();
    return { groups: groups.map(({ blocks }) => blocks), notes: this.#notes.blocks };
  }

  /** A group that has not been rendered yet. */
  #open(parts: readonly Part[]): Group {
    const referencesOf = ({ block }: Part) => this.#references.get(block, null, () => referencesIn(block));
    return { parts, references: groupReferences(parts, referencesOf), calls: [], blocks: [] };
  }

  /** Renders the groups that came, and those in which footnotes have another number now. */
  #show(groups: PagedList<Group>, { removed, added }: ListChange<Group>, definitions: Definitions): void {
    const haveNotes = ({ references }: Group) => references.shape !== '';
    if (this.#notes && (removed.some(haveNotes) || added.some(haveNotes))) this.#notes.outdated = true;
    if (haveSameShapes(removed, added)) {
      for (const [index, group] of added.entries()) this.#render(group, removed[index]!.calls, definitions);
      return;
    }
    const { calls, notes } = numberNotes(groups.map(({ references }) => references));
    this.#numbered = notes;
    const fresh = new Set(added);
    for (const [index, group] of [...groups].entries())
      if (fresh.has(group) || !areSameCalls(group.calls, calls[index]!))
        this.#render(group, calls[index]!, definitions);
  }

  #render(group: Group, calls: Group['calls'], definitions: Definitions): void {
    const byPart = new Map(group.references.parts.map(([part], index) => [part, calls[index]!]));
    group.calls = calls;
    group.blocks = group.parts
      .filter(({ silent }) => !silent)
      .map((part) => this.#maker.block(part, byPart.get(part) ?? NO_CALLS, definitions));
  }

  #renderNotes(groups: PagedList<Group>, back: string, definitions: Definitions): readonly RenderedBlock[] {
    return this.#numbered.map((note) => {
      const [part] = groups.at(note.group)!.references.parts[note.part]!;
      return this.#maker.note(part, note, back, definitions);
    });
  }
}

function haveSameItems<Item>(some: readonly Item[], others: readonly Item[]): boolean {
  return some.length === others.length && some.every((item, index) => item === others[index]);
}

function haveSameShapes(some: readonly Group[], others: readonly Group[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ references }, index) => references.shape === others[index]!.references.shape)
  );
}

function areSameCalls(some: Group['calls'], others: Group['calls']): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}
