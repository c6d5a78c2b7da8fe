import { Memo } from '../analysis/memo.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Language } from '../language/types.ts';
import type { Span } from '../parse/types.ts';
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

  /** The marks of a block for the findings in it, in text order; the same array as long as they are. */
  marksOf(block: RenderedBlock, findings: readonly Diagnostic[]): readonly BlockMark[] {
    if (findings.length === 0) return NO_MARKS;
    return this.#kept.get(block, findings, () => findings.map((finding) => markOf(finding, block, this.#locale)));
  }
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

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
