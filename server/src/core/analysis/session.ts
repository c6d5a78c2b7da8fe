import type { Diagnostic } from '../diagnostic.ts';
import type { PagedList } from '../parse/paged-list.ts';
import type { Definitions, Section } from '../parse/types.ts';
import { houseStyle } from '../style/house.ts';
import { TallySum } from '../style/tally.ts';
import type { HouseStyle, StyleTally } from '../style/types.ts';
import type { CheckState, Surroundings } from './contexts.ts';
import type { Environment } from './environment.ts';
import { type Identity, sameIdentity } from './identity.ts';
import { PageJoiner } from './joined.ts';
import { KeptList } from './kept-list.ts';
import { SectionReader, type SectionReading } from './section.ts';
import { SectionChecker } from './section-check.ts';
import { SignedOff } from './signed-off.ts';
import { WholeChecker } from './whole-check.ts';

/** What the engine asks of the program that it runs in; each part may be left out. */
export interface Host extends Partial<Surroundings> {
  /** Told what went wrong inside the engine, which goes on all the same. */
  log?(message: string): void;
}

/** What all edits and questions share, until the document turns out to be something else (another language, another template). */
export class Session {
  readonly env: Environment;
  readonly reader: SectionReader;
  readonly checker: SectionChecker;
  readonly joiner = new PageJoiner<Diagnostic>();
  readonly whole: WholeChecker;
  readonly signedOff: SignedOff;
  readonly #identity: Identity;
  readonly #definitions: Definitions;
  readonly #host: Host;
  readonly #readings = new KeptList<Section, SectionReading>();
  /** How many silencing comments stand in all that has been read. */
  #directives = 0;
  /** The marks of style in all that has been read. */
  readonly #total = new TallySum();
  #style: { readonly total: StyleTally; readonly style: HouseStyle } | null = null;

  constructor(identity: Identity, env: Environment, definitions: Definitions, host: Host) {
    const onFailure = (rule: string, error: unknown) => host.log?.(`${rule}: ${String(error)}`);
    this.env = env;
    this.reader = new SectionReader(env, definitions);
    this.checker = new SectionChecker(onFailure);
    this.whole = new WholeChecker(onFailure);
    this.signedOff = new SignedOff(env.config.signoffs, env.pack);
    this.#identity = identity;
    this.#definitions = definitions;
    this.#host = host;
  }

  /** Whether it is good for a document that is so. */
  isFor(identity: Identity): boolean {
    return sameIdentity(this.#identity, identity);
  }

  /** The sections as they are read; the same list, and the same objects in it, as long as they are. */
  read(sections: PagedList<Section>): PagedList<SectionReading> {
    return this.#readings.update(
      sections,
      (section) => this.reader.read(section),
      ({ removed, added }) => {
        for (const { tally, directives } of removed) {
          this.#total.subtract(tally);
          this.#directives -= directives.length;
        }
        for (const { tally, directives } of added) {
          this.#total.add(tally);
          this.#directives += directives.length;
        }
      },
    );
  }

  /** Whether anything that was read last holds a silencing comment. */
  get hasDirectives(): boolean {
    return this.#directives > 0;
  }

  /** What the rules are told of what was read last. */
  get state(): CheckState {
    if (!this.#style || !this.#total.equals(this.#style.total)) {
      const total = this.#total.snapshot();
      this.#style = { total, style: houseStyle(total, this.env.profile) };
    }
    return {
      env: this.env,
      style: this.#style.style,
      definitions: this.#definitions,
      amountsOf: this.reader.amountsOf,
      tokensOf: this.reader.tokensOf,
      fileExists: (path) => this.#host.fileExists?.(path) ?? null,
    };
  }
}
