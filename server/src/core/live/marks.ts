import { Memo } from '../analysis/memo.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Language } from '../language/types.ts';
import type { Chunk, Span } from '../parse/types.ts';
import type { RenderedBlock } from '../render/types.ts';
import type { BlockMark } from './types.ts';

const NO_MARKS: readonly BlockMark[] = [];

/** What may stand between the text of a link and its address, or between emphasised text and what follows. */
const ONLY_MARKS = /^[*_`\][(<]*$/;

/** Finds where findings are met in what a reader sees, and again only those of blocks in which they have changed. */
export class MarkFinder {
  readonly #locale: Language;
  readonly #kept = new Memo<RenderedBlock, readonly Diagnostic[], readonly BlockMark[]>(sameItems);

  /** `locale`: the language of the messages. */
  constructor(locale: Language) {
    this.#locale = locale;
  }

  /** The marks of each block, in text order; the same array as long as they are. What a reader does not see, such as front matter, has none. */
  marksOf(
    blocks: readonly RenderedBlock[],
    findings: readonly Diagnostic[],
  ): (block: RenderedBlock) => readonly BlockMark[] {
    const found = assign(blocks, findings);
    return (block) => {
      const own = found.get(block);
      return own
        ? this.#kept.get(block, own, () => own.map((finding) => markOf(finding, block, this.#locale)))
        : NO_MARKS;
    };
  }
}

/** Each finding to the block in which it starts; to a footnote rather than to the block that holds it. */
function assign(
  blocks: readonly RenderedBlock[],
  findings: readonly Diagnostic[],
): ReadonlyMap<RenderedBlock, readonly Diagnostic[]> {
  const byChunk = new Map<Chunk, RenderedBlock[]>();
  const found = new Map<RenderedBlock, Diagnostic[]>();
  if (findings.length === 0) return found;
  for (const block of blocks) {
    const known = byChunk.get(block.location.chunk);
    if (known) known.push(block);
    else byChunk.set(block.location.chunk, [block]);
  }
  for (const finding of findings) {
    const { chunk, start } = finding.location;
    let best: RenderedBlock | null = null;
    for (const block of byChunk.get(chunk) ?? []) {
      const holds = block.location.start <= start && start < block.location.end;
      if (holds && (!best || lengthOf(block.location) < lengthOf(best.location))) best = block;
    }
    if (!best) continue;
    const own = found.get(best);
    if (own) own.push(finding);
    else found.set(best, [finding]);
  }
  return found;
}

function markOf(finding: Diagnostic, block: RenderedBlock, locale: Language): BlockMark {
  const { rule, severity } = finding;
  const { start, end } = shownSpan(finding.location, block) ?? { start: 0, end: 0 };
  return { start, end, rule, severity, message: finding.message(locale) };
}

/** The text in which a reader meets a place of the source: its own, or that of the link whose address it is. */
function shownSpan({ start, end }: Span, { location, map }: RenderedBlock): Span | null {
  const shown = map?.toText(start, end);
  if (shown) return shown;
  const before = map?.pieceBefore(start);
  if (!map || !before || !ONLY_MARKS.test(location.chunk.text.slice(before.end, start))) return null;
  return map.toText(before.start, before.end);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
