import { Environments } from './analysis/environments.ts';
import type { Host } from './analysis/session.ts';
import { BriefingDocument, type DocumentOptions } from './document.ts';
import { RecentlyUsed } from './recently-used.ts';

export type { Host } from './analysis/session.ts';
export type { Diagnostic } from './diagnostic.ts';
export type { BriefingDocument, DocumentOptions, StoryFigure } from './document.ts';

/** So many documents are kept ready for the next keystroke; of the others only the text, in pieces, is held. */
const MOST_WARM = 32;

/** Opens texts as briefings, many at a time, with what they can share between them. */
export class BriefingService {
  readonly #host: Host;
  readonly #environments = new Environments();
  readonly #warm: RecentlyUsed<BriefingDocument>;

  constructor(host: Host, warm: number) {
    this.#host = host;
    this.#warm = new RecentlyUsed(warm, (document) => document.rest());
  }

  /** Opens a text as a briefing, whatever is in it. `host`, where it is given, stands in for the service's own. */
  open(text: string, options: DocumentOptions, host: Host = this.#host): BriefingDocument {
    return new BriefingDocument(text, options, host, this.#environments, (document) => this.#warm.use(document));
  }
}

/**
 * The engine, as every door of the product calls it. `warm`: how many documents are kept ready; one that was not asked anything for
 * longer lets go of what it can work out again.
 */
export function createBriefingService(host: Host = {}, { warm = MOST_WARM }: { warm?: number } = {}): BriefingService {
  return new BriefingService(host, warm);
}

/** Opens a single text as a briefing: for callers that have one. */
export function openBriefing(text: string, options: DocumentOptions, host: Host = {}): BriefingDocument {
  return createBriefingService(host).open(text, options);
}
