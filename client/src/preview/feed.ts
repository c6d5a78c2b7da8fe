import type { Disposable, Uri } from 'vscode';
import {
  type PreviewPatch,
  PreviewRequest,
  RenderRequest,
  type Summary,
  SummaryRequest,
} from '../../../server/src/lsp/protocol.ts';
import type { Desk } from '../desk.ts';

/** Typing has paused when nothing was typed for this long, in milliseconds: time to count, and to write the mail. */
const PAUSE = 250;

/** Who is fed. */
export interface Fed {
  patch(patch: PreviewPatch): void;
  /** The document is no briefing, or the server cannot tell. */
  nothing(): void;
  summary(summary: Summary): void;
  /** Whether the mail is looked at, so that it has to be made. */
  readonly wantsMail: boolean;
  mail(html: string): void;
}

/** Keeps one preview in step with its document: asks for what has changed, one question at a time, and for the summary, and the mail where it is looked at, when typing pauses. */
export class Feed implements Disposable {
  readonly #desk: Desk;
  readonly #document: { readonly uri: Uri };
  readonly #fed: Fed;
  #revision: number | null = null;
  #asking = false;
  #again = false;
  #ended = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(desk: Desk, uri: Uri, fed: Fed) {
    this.#desk = desk;
    this.#document = { uri };
    this.#fed = fed;
  }

  /** Asks now, or as soon as the last answer is there. */
  update(): void {
    if (this.#asking) this.#again = true;
    else void this.#ask();
  }

  /** The preview shows nothing any more: the next answer is the whole. */
  restart(): void {
    this.#revision = null;
    this.update();
  }

  dispose(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
  }

  async #ask(): Promise<void> {
    this.#asking = true;
    const since = this.#revision;
    const patch = await this.#desk.ask(PreviewRequest, this.#document, { since });
    this.#asking = false;
    if (this.#ended) return;
    // Who has restarted meanwhile knows nothing of what this builds on.
    const fits = patch?.since === null || this.#revision === since;
    if (patch && fits) {
      this.#revision = patch.revision;
      // Of what has changed nothing that is seen there is nothing to tell.
      if (patch.revision !== since) this.#fed.patch(patch);
    } else if (!patch) {
      this.#revision = null;
      this.#fed.nothing();
    }
    if (this.#again || (patch && !fits)) {
      this.#again = false;
      this.update();
    } else if (patch) {
      this.#finishSoon();
    }
  }

  /** The mail is looked at from now on. */
  async mail(): Promise<void> {
    if (!this.#fed.wantsMail) return;
    const mail = await this.#desk.ask(RenderRequest, this.#document, { format: 'email' });
    if (mail && !this.#ended) this.#fed.mail(mail.content);
  }

  #finishSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(async () => {
      void this.mail();
      const summary = await this.#desk.ask(SummaryRequest, this.#document);
      if (summary && !this.#ended) this.#fed.summary(summary);
    }, PAUSE);
  }
}
