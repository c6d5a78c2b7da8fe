import { engineFindings } from './analysis/engine-findings.ts';
import type { Environments } from './analysis/environments.ts';
import type { Wishes } from './analysis/identity.ts';
import { joined } from './analysis/joined.ts';
import { Memo } from './analysis/memo.ts';
import { placesIn } from './analysis/places.ts';
import { Resolver } from './analysis/resolve.ts';
import type { SectionReading } from './analysis/section.ts';
import { type Host, Session } from './analysis/session.ts';
import type { Configuration, ProfileId, Template } from './config/types.ts';
import { type Diagnostic, mergeInOrder } from './diagnostic.ts';
import type { Figure } from './figures/types.ts';
import { packFor } from './language/index.ts';
import { assemble } from './model/briefing.ts';
import type { Briefing } from './model/types.ts';
import { SourceDocument } from './parse/document.ts';
import { type FrontMatter, readFrontMatter } from './parse/frontmatter.ts';
import type { PagedList } from './parse/paged-list.ts';
import type { Position } from './parse/positions.ts';
import type { Chunk, TextChange } from './parse/types.ts';
import { applyEdits, mergeFixes } from './rules/fix.ts';
import { allRules } from './rules/registry.ts';
import { suppress } from './rules/suppress.ts';
import type { Signoff } from './signoff/types.ts';

/** How a document is to be read; what is left out is for the document and its configuration to say. */
export interface DocumentOptions {
  readonly config: Wishes['config'];
  readonly lang?: Wishes['lang'];
  readonly profile?: Wishes['profile'];
  readonly only?: Wishes['only'];
}

/** What a document is held to. */
export interface House {
  /** Id of the house style; null where the majority of the document decides. */
  readonly profile: ProfileId | null;
  /** The language of its labels: of the pack, or the document's bare tag. */
  readonly language: string;
  readonly template: Template;
  /** All that could be chosen, by name. */
  readonly templates: Configuration['templates'];
}

/** A figure of the briefing, and the story in which it stands: its index from 0, or null outside a story. */
export interface StoryFigure {
  readonly figure: Figure;
  readonly story: number | null;
  /** Null where the text sources the figure, or no editor vouches for it. */
  readonly signoff: Signoff | null;
}

/** So many UTF-16 units of new text are read in a moment. */
const MOMENT = 32_000;

/** More rounds than any fixes need that build on one another. */
const MOST_ROUNDS = 10;

/**
 * A briefing that can be edited and asked. Its answers equal those for the same text opened afresh, but are as cheap as what an edit
 * has touched. No text makes it throw.
 */
export class BriefingDocument {
  readonly #source: SourceDocument;
  readonly #host: Host;
  readonly #only: Wishes['only'];
  readonly #resolver: Resolver;
  readonly #onUse: (document: BriefingDocument) => void;
  readonly #frontMatter = new Memo<Chunk, null, FrontMatter>();
  #session: Session | null = null;
  #revision = 0;
  /** How many UTF-16 units of text have come since the last check. */
  #news: number;

  /** `environments` may serve many documents; `onUse` is told whenever this one is asked for more than its text. */
  constructor(
    text: string,
    { config, lang = null, profile = null, only = null }: DocumentOptions,
    host: Host,
    environments: Environments,
    onUse: (document: BriefingDocument) => void,
  ) {
    this.#source = new SourceDocument(text);
    this.#news = text.length;
    this.#host = host;
    this.#only = only;
    this.#resolver = new Resolver({ config, lang, profile, only }, environments);
    this.#onUse = onUse;
  }

  /** Chunks, positions and definitions of the text; to be edited through the document only. */
  get source(): Omit<SourceDocument, 'edit'> {
    return this.#source;
  }

  get text(): string {
    return this.#source.text;
  }

  /** BCP 47 tag: as the caller, the front matter or the configuration says, or as detected. */
  get lang(): string {
    return this.#open().env.lang;
  }

  /** The house that the document is written for, as it turns out to be. */
  get house(): House {
    const found = this.#resolver.identify(this.#frontMatterOf(), this.#source.chunks);
    const { config, template } = this.#open().env;
    return {
      profile: found.profile,
      language: packFor(found.lang)?.language ?? found.lang.split('-', 1)[0]!,
      template,
      templates: config.templates,
    };
  }

  /** True where the front matter has the key `briefing`, whatever its value. Reads nothing else. */
  get declaresBriefing(): boolean {
    return Object.hasOwn(this.#frontMatterOf()?.values ?? {}, 'briefing');
  }

  /** Line and character, from 0, of a UTF-16 offset. */
  positionAt(offset: number): Position {
    return this.#source.positionAt(offset);
  }

  /** The parts of the briefing as they are now. */
  get briefing(): Briefing {
    return assemble(this.#open().read(this.#source.sections));
  }

  /** Changes the text; offsets as in `SourceDocument.edit`. */
  edit(change: TextChange): void {
    this.#news += this.#source.edit(change);
    this.#revision++;
  }

  /** Grows with every edit. */
  get revision(): number {
    return this.#revision;
  }

  /** True where so much text is new that the next question takes longer than a moment, unless `steps` has been gone through before. */
  get isBehind(): boolean {
    return this.#news > MOMENT;
  }

  /**
   * Does the work of a check in steps, each of them short, so that a host can do something else between two of them; a check after the last
   * one finds nearly all of it done. To be given up when the text has changed in between: what is done by then stays done.
   */
  *steps(): Iterable<void> {
    for (const chunk of this.#source.chunks) yield void chunk.blocks;
    const session = this.#open();
    for (const section of this.#source.sections) yield* session.reader.steps(section);
    const readings = session.read(this.#source.sections);
    const { state } = session;
    for (const reading of readings) yield* session.checker.steps(reading, state);
    this.#news = 0;
  }

  /** Lets go of all that can be worked out again from the text. What the document is asked next costs as much as when it was opened. */
  rest(): void {
    this.#session = null;
    this.#news = this.#source.length;
    this.#source.releaseTrees();
  }

  /** All findings, in text order. */
  check(): readonly Diagnostic[] {
    const session = this.#open();
    const readings = session.read(this.#source.sections);
    const { state } = session;
    const ofSections = session.joiner.join(session.checker.check(readings, state));
    const found = mergeInOrder(ofSections, session.whole.check(readings, this.#source, state));
    const directives = session.hasDirectives ? joined(readings.map((reading) => reading.directives)) : [];
    const { kept, idle } = suppress(found, directives, allRules, placesIn(this.#source.chunks));
    const ofEngine = engineFindings(session.env, this.#source, this.#frontMatterOf(), this.#only ? [] : idle);
    this.#source.releaseTrees();
    session.reader.release();
    this.#news = 0;
    return mergeInOrder(session.signedOff.silence(kept, figuresOf(readings)), ofEngine);
  }

  /** The figures of body prose, in text order. */
  figures(): StoryFigure[] {
    let story = -1;
    const session = this.#open();
    const readings = session.read(this.#source.sections);
    session.reader.release();
    const all: StoryFigure[] = [];
    for (const { parts, figures } of readings) {
      if (parts[0]?.role === 'headline') story++;
      for (const figure of figures)
        all.push({ figure, story: story < 0 ? null : story, signoff: session.signedOff.of(figure) });
    }
    return all;
  }

  /**
   * Applies fixes, the safe ones or all, to this document until none is left. Returns the text and how many were applied; fixing the
   * result again changes nothing.
   */
  fix({ unsafe = false }: { unsafe?: boolean } = {}): { text: string; applied: number } {
    let applied = 0;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const before = this.text;
      const preferred = this.check().flatMap(({ fixes }) => fixes.find(({ safe }) => safe || unsafe) ?? []);
      const { edits, merged } = mergeFixes(
        preferred.map((fix) => fix.edits),
        before,
      );
      if (edits.length === 0) break;
      const after = applyEdits(before, edits);
      if (after === before) break;
      this.edit({ start: 0, end: before.length, text: after });
      applied += merged;
    }
    return { text: this.text, applied };
  }

  #open(): Session {
    this.#onUse(this);
    const found = this.#resolver.identify(this.#frontMatterOf(), this.#source.chunks);
    if (!this.#session?.isFor(found)) {
      this.#session = new Session(found, this.#resolver.environment(found), this.#source.definitions, this.#host);
    }
    return this.#session;
  }

  #frontMatterOf(): FrontMatter | null {
    const { frontMatter } = this.#source;
    return (
      frontMatter && this.#frontMatter.get(frontMatter.location.chunk, null, () => readFrontMatter(frontMatter.value))
    );
  }
}

function* figuresOf(readings: PagedList<SectionReading>): Iterable<Figure> {
  for (const { figures } of readings) yield* figures;
}
