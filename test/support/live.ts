import { type LivePatch, LivePreview } from '../../server/src/core/live/preview.ts';
import { applySplices } from '../../server/src/core/live/splices.ts';
import type { BlockContent, BlockMark, SentBlock } from '../../server/src/core/live/types.ts';
import type { BriefingDocument } from '../../server/src/core/service.ts';

/** What a receiver keeps of a block. */
export interface KeptBlock extends BlockContent {
  readonly key: string;
  readonly skip: number;
  readonly marks: readonly BlockMark[];
}

/** A preview of a document, and who receives its patches. */
export class Receiver {
  body: readonly KeptBlock[] = [];
  notes: readonly KeptBlock[] = [];
  lang = '';
  revision: number | null = null;
  readonly preview: LivePreview;
  static #count = 0;

  constructor(document: BriefingDocument) {
    this.preview = new LivePreview(document, 'en', () => ++Receiver.#count);
  }

  /** Asks for what has changed and applies it. Returns the patch. */
  update(): LivePatch {
    const patch = this.preview.since(this.revision);
    this.body = applySplices(patch.since === null ? [] : this.body, patch.body, keep);
    this.notes = applySplices(patch.since === null ? [] : this.notes, patch.notes, keep);
    this.lang = patch.lang;
    this.revision = patch.revision;
    return patch;
  }

  /** What is shown, without the keys, which no two renderers have in common. */
  get shown() {
    const plain = (blocks: readonly KeptBlock[]) => blocks.map(({ key, ...shown }) => shown);
    return { lang: this.lang, body: plain(this.body), notes: plain(this.notes) };
  }

  /** The lines on which the blocks of a list start. */
  static linesOf(blocks: readonly KeptBlock[]): number[] {
    let line = 0;
    return blocks.map(({ skip }) => {
      line += skip;
      return line;
    });
  }
}

function keep({ key, skip, marks, content }: SentBlock, known: KeptBlock | undefined): KeptBlock {
  const shown = content ?? known;
  if (!shown) throw new Error(`nobody has sent ${key}`);
  return { key, skip, marks, role: shown.role, html: shown.html, lineCount: shown.lineCount };
}

/** The bytes of a patch as it goes over a connection. */
export function bytesOf(patch: LivePatch): number {
  return Buffer.byteLength(JSON.stringify(patch));
}
