import { spacesAfter, spacesBefore } from './spaces.ts';

export type QuoteFamily = 'guillemets' | 'curly' | 'straight';

/** One quotation mark. UTF-16 offset in the text. */
export interface QuoteMark {
  readonly at: number;
  readonly family: QuoteFamily;
}

/** An opening and a closing quotation mark that belong together. */
export interface QuotePair {
  readonly open: QuoteMark;
  readonly close: QuoteMark;
  /** Where what is quoted starts and ends, without the spaces at either edge. UTF-16 offsets. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** How many quotations it stands in. */
  readonly depth: number;
}

interface OpenMark extends QuoteMark {
  /** A closing mark of another family that came while nothing of that family was open. */
  stray: QuoteMark | null;
}

const QUOTE = /[«»“”"]/g;

/** What a straight mark follows where it opens: white space, a bracket, a dash, an apostrophe, another opening mark. */
const BEFORE_OPENING = /[\s([{«“'’\-–—/]/;

/**
 * The pairs of double quotation marks in a text, in the order of their opening marks. A mark without a partner makes none (a quotation
 * may run over several paragraphs), nor do inches (`13"`). A mark closed by one of another family (`“mot»`) is a pair whose families
 * differ, where neither has a partner of its own. Linear in the text.
 */
export function quotePairs(text: string): QuotePair[] {
  const pairs: QuotePair[] = [];
  const stack: OpenMark[] = [];
  const openOf: Record<QuoteFamily, number> = { guillemets: 0, curly: 0, straight: 0 };

  const pop = () => {
    const opened = stack.pop()!;
    openOf[opened.family]--;
    return opened;
  };
  const close = (at: number, family: QuoteFamily) => {
    const partner = openOf[family] > 0;
    const top = stack.at(-1);
    if (!partner) {
      if (top) top.stray ??= { at, family };
      return;
    }
    let opened = pop();
    while (opened.family !== family) {
      if (opened.stray) pairs.push(pairOf(text, opened, opened.stray, stack.length));
      opened = pop();
    }
    pairs.push(pairOf(text, opened, { at, family }, stack.length));
  };

  QUOTE.lastIndex = 0;
  for (let found = QUOTE.exec(text); found; found = QUOTE.exec(text)) {
    const at = found.index;
    const family = familyOf(found[0]);
    const role = roleOf(text, at, openOf.straight > 0);
    if (role === 'closing') close(at, family);
    else if (role === 'opening') {
      stack.push({ at, family, stray: null });
      openOf[family]++;
    }
  }
  while (stack.length > 0) {
    const opened = pop();
    if (opened.stray) pairs.push(pairOf(text, opened, opened.stray, stack.length));
  }
  return pairs.sort((a, b) => a.open.at - b.open.at);
}

function familyOf(mark: string): QuoteFamily {
  if (mark === '"') return 'straight';
  return mark === '«' || mark === '»' ? 'guillemets' : 'curly';
}

function roleOf(text: string, at: number, straightOpen: boolean): 'opening' | 'closing' | null {
  const char = text[at];
  if (char !== '"') return char === '«' || char === '“' ? 'opening' : 'closing';
  const before = text[at - 1];
  const after = text[at + 1] ?? ' ';
  const canOpen = before === undefined || BEFORE_OPENING.test(before);
  const spacedBefore = before !== undefined && /\s/.test(before);
  if (straightOpen) return spacedBefore && !/\s/.test(after) ? 'opening' : 'closing';
  if (canOpen) return 'opening';
  return /[0-9½¼¾]/.test(before) ? null : 'closing';
}

function pairOf(text: string, open: QuoteMark, close: QuoteMark, depth: number): QuotePair {
  const innerStart = Math.min(spacesAfter(text, open.at + 1), close.at);
  const innerEnd = Math.max(spacesBefore(text, close.at), innerStart);
  return {
    open: { at: open.at, family: open.family },
    close: { at: close.at, family: close.family },
    innerStart,
    innerEnd,
    depth,
  };
}
