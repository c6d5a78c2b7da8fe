import { declaredAfter } from '../figures/declared.ts';
import { restate } from '../figures/restated.ts';
import type { Token } from '../figures/tokens.ts';
import type { Amount, Figure } from '../figures/types.ts';
import type { SectionParts } from '../model/briefing.ts';
import { firstImage } from '../model/images.ts';
import { factsOf, partsOf } from '../model/parts.ts';
import type { BlockFacts, Comment, Part, Passage, Role } from '../model/types.ts';
import type { Block, Definitions, Section } from '../parse/types.ts';
import { type Directive, directivesIn } from '../rules/directives.ts';
import { sumTallies } from '../style/tally.ts';
import type { StyleTally } from '../style/types.ts';
import { type BlockReading, readBlock } from './block.ts';
import type { Environment } from './environment.ts';
import { joined } from './joined.ts';
import { Memo } from './memo.ts';
import { outlineOf } from './outline.ts';
import { TokenStore } from './token-store.ts';

/** What was read in a section of the document: a story, or what stands before the first. */
export interface SectionReading extends SectionParts {
  readonly blocks: readonly BlockReading[];
  /** The figures of its body prose, in order, with all their evidence. */
  readonly figures: readonly Figure[];
  readonly directives: readonly Directive[];
  /** Objects that stay the same as long as what stands out in the section does: its headings, credits, image. */
  readonly outline: readonly object[];
  readonly tally: StyleTally;
}

/** Reads sections in one environment, and reads again only what an edit has touched. */
export class SectionReader {
  readonly #env: Environment;
  readonly #definitions: Definitions;
  readonly #facts = new Memo<Block, null, BlockFacts>();
  readonly #blocks = new Memo<Block, { role: Role; after: Comment | null }, BlockReading>(
    (a, b) => a.role === b.role && a.after === b.after,
  );
  readonly #sections = new Memo<Section, null, SectionReading>();
  readonly #amounts = new WeakMap<Passage, readonly Amount[]>();

  readonly #tokens: TokenStore;

  constructor(env: Environment, definitions: Definitions) {
    this.#env = env;
    this.#definitions = definitions;
    this.#tokens = new TokenStore(env.pack?.language ?? 'en');
  }

  /** The same object for the same section. */
  read(section: Section): SectionReading {
    return this.#sections.get(section, null, () => this.#readAnew(section));
  }

  /** The amounts that were read in a passage; none in one that was not read here. */
  readonly amountsOf = (passage: Passage): readonly Amount[] => this.#amounts.get(passage) ?? [];

  /** The tokens of a passage's text. */
  readonly tokensOf = (passage: Passage): readonly Token[] => this.#tokens.of(passage);

  /** Lets go of what only a check needs. */
  release(): void {
    this.#tokens.clear();
  }

  /** Reads a section block by block. */
  *steps(section: Section): Iterable<void> {
    for (const block of section.blocks) yield void this.#factsOf(block);
    const parts = this.#partsOf(section);
    for (const index of parts.keys()) yield void this.#blockOf(parts, index);
    yield void this.read(section);
  }

  #readAnew(section: Section): SectionReading {
    const parts = this.#partsOf(section);
    const blocks = parts.map((_, index) => this.#blockOf(parts, index));
    const image = firstImage(parts);
    return {
      parts,
      body: parts[0]?.role === 'headline' ? parts.slice(1) : parts,
      blocks,
      titles: parts.filter(({ role }) => role === 'title'),
      credits: parts.filter(({ role }) => role === 'credits'),
      image,
      outline: outlineOf(parts, image),
      figures: restate(joined(blocks.map(({ figures }) => figures))),
      directives: directivesIn(parts),
      tally: sumTallies(blocks.map(({ tally }) => tally)),
    };
  }

  #partsOf({ blocks }: Section): readonly Part[] {
    return partsOf(
      blocks.map((block) => this.#factsOf(block)),
      this.#env,
    );
  }

  #factsOf(block: Block): BlockFacts {
    return this.#facts.get(block, null, () => factsOf(block, this.#env.labels, this.#definitions));
  }

  #blockOf(parts: readonly Part[], index: number): BlockReading {
    const part = parts[index]!;
    const after = declaredAfter(parts[index + 1] ?? null);
    return this.#blocks.get(part.block, { role: part.role, after }, () => this.#readBlock(part, after));
  }

  #readBlock(part: Part, after: Comment | null): BlockReading {
    const reading = readBlock(part, after, this.#env, this.#definitions, this.#tokens.of);
    for (const [index, passage] of part.passages.entries()) this.#amounts.set(passage, reading.amounts[index]!);
    return reading;
  }
}
