import type { Span } from '../parse/types.ts';

/** Quoted text with its marks. `open`: it has no closing mark and runs to the end of its passage. */
export interface Quotation extends Span {
  readonly open: boolean;
}

const OPENING = /[“"«]/;

/**
 * The quotations of one passage, outermost only, marks included, in order. “…”, «…» and "…" are read; a quotation that is never
 * closed runs to the end of the text, but for a straight mark, which may be an inch or a slip.
 * `continued`: the passage goes on with a quotation that the one before left open. Linear; any text will do.
 */
export function quotationsOf(text: string, continued = false): Quotation[] {
  if (!continued && !OPENING.test(text)) return [];
  const quotations: Quotation[] = [];
  const opensItself = /^\s*[“"«]/.test(text);
  let start = continued && !opensItself ? 0 : -1;
  let closing = continued ? (/[”»]/.exec(text)?.[0] ?? '') : '';
  let depth = start === 0 ? 1 : 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (depth === 0) {
      if (char !== '“' && char !== '«' && (char !== '"' || isInch(text, at))) continue;
      start = at;
      closing = char === '“' ? '”' : char === '«' ? '»' : '"';
      depth = 1;
    } else if (char === closing) {
      depth--;
      if (depth === 0) quotations.push({ start, end: at + 1, open: false });
    } else if (char === '«' && closing === '»') {
      depth++;
    }
  }
  if (depth > 0 && closing !== '"') quotations.push({ start, end: text.length, open: true });
  return quotations;
}

/** The quotations of the paragraphs of one block quote, each list for its paragraph: a quotation may run on from one to the next. */
export function quotationsAcross(texts: readonly string[]): Quotation[][] {
  let open = false;
  return texts.map((text) => {
    const quotations = quotationsOf(text, open);
    open = quotations.at(-1)?.open ?? false;
    return quotations;
  });
}

function isInch(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before >= 48 && before <= 57;
}
