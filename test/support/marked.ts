/** A text whose spans are marked by `⟦ ⟧`: the text without the marks, and the spans as UTF-16 offsets in it. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Reads a marked text. Marks do not nest; one that is not closed is a mistake in the test, and throws. */
export function parseMarked(marked: string): Marked {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let open = -1;
  for (const character of marked) {
    if (character === '⟦') {
      if (open >= 0) throw new Error(`mark within a mark: ${marked}`);
      open = text.length;
    } else if (character === '⟧') {
      if (open < 0) throw new Error(`mark closed before it is opened: ${marked}`);
      spans.push({ start: open, end: text.length });
      open = -1;
    } else text += character;
  }
  if (open >= 0) throw new Error(`unclosed mark: ${marked}`);
  return { text, spans };
}

/** Writes the marks back, so that a failing test shows where the spans are. */
export function showSpans(text: string, spans: readonly { start: number; end: number }[]): string {
  const sorted = [...spans].sort((a, b) => b.start - a.start || b.end - a.end);
  return sorted.reduce(
    (shown, { start, end }) => `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`,
    text,
  );
}
