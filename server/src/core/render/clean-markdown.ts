import type { BriefingDocument } from '../document.ts';
import { declaredSource } from '../model/comments.ts';
import type { Span, TextChange } from '../parse/types.ts';
import { parseDirective } from '../rules/directives.ts';
import { applyEdits } from '../rules/fix.ts';
import { blanksAtEnd, takesBlanksBefore } from './blanks.ts';

/** The source of a briefing without the comments that silence rules or declare sources; all else stays to the letter. */
export function cleanMarkdown(document: BriefingDocument): string {
  const { text, source } = document;
  const { opening, stories } = document.briefing;
  const parts = [...opening, ...stories.flatMap(({ headline, parts }) => [headline, ...parts])];
  const spans = parts
    .flatMap(({ comments }) => comments)
    .filter(({ value }) => parseDirective(value) !== null || declaredSource(value) !== null)
    .map(({ location }) => source.spanOf(location));
  source.releaseTrees();
  return applyEdits(
    text,
    runsOf(spans, text).map((span) => editFor(span, text)),
  );
}

/** Comments with nothing but blanks between them, or with nothing but blank lines where each has its own line, as one. */
function runsOf(spans: readonly Span[], text: string): Span[] {
  const runs: Span[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    const between = last ? text.slice(last.end, span.start) : '';
    const joins = last && between.trim() === '' && (!/[\r\n]/.test(between) || prefixOf(last.start, text) !== null);
    if (joins) runs[runs.length - 1] = { start: last.start, end: span.end };
    else runs.push(span);
  }
  return runs;
}

/** Takes a comment out with the blanks that were there for its sake; one with lines of its own takes those, and a blank line next to it. */
function editFor({ start, end }: Span, text: string): TextChange {
  const prefix = prefixOf(start, text);
  const lineEnd = skip(text, end, ' \t');
  const endsLine = lineEnd >= text.length || isBreak(text[lineEnd]);
  if (prefix === null) {
    const from = takesBlanksBefore(text.slice(end, end + 1)) ? blanksAtEnd(text, start) : start;
    return { start: from, end, text: '' };
  }
  if (!endsLine) return { start, end: lineEnd, text: '' };
  if (prefix.includes('>')) return { start, end: lineEnd, text: '' };
  return withLines(start - prefix.length, afterBreak(text, lineEnd), text);
}

/** Takes whole lines out, `[start, end)`. */
function withLines(start: number, end: number, text: string): TextChange {
  const before = blankLineBefore(start, text);
  if (end >= text.length) return { start: before ?? start, end, text: '' };
  const nextEnd = skip(text, end, ' \t');
  const blankAfter = nextEnd >= text.length || isBreak(text[nextEnd]);
  if (before !== null || start === 0) return { start, end: blankAfter ? afterBreak(text, nextEnd) : end, text: '' };
  // What stands before and after may not become one paragraph.
  OPENS_BLOCK.lastIndex = end;
  const joined = !blankAfter && !OPENS_BLOCK.test(text);
  return { start, end, text: joined ? lastBreak(text.slice(start, end)) : '' };
}

const OPENS_BLOCK = /[ \t]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|>|```|~~~)/y;

/** What stands before an offset on its line, where that is nothing but blanks and the marks of quotes; else null. */
function prefixOf(at: number, text: string): string | null {
  let start = at;
  while (start > 0 && ' \t>'.includes(text[start - 1]!)) start--;
  return start === 0 || isBreak(text[start - 1]) ? text.slice(start, at) : null;
}

/** Where the blank line starts that ends at an offset; null where the line before is not blank. */
function blankLineBefore(at: number, text: string): number | null {
  let end = at;
  if (text[end - 1] === '\n') end--;
  if (text[end - 1] === '\r') end--;
  if (end === at) return null;
  const start = blanksAtEnd(text, end);
  return start === 0 || isBreak(text[start - 1]) ? start : null;
}

function skip(text: string, from: number, characters: string): number {
  let at = from;
  while (at < text.length && characters.includes(text[at]!)) at++;
  return at;
}

function afterBreak(text: string, at: number): number {
  return at + lastBreak(text.slice(at, at + 2)).length;
}

/** The line break with which a text starts or ends. */
function lastBreak(text: string): string {
  return /^(?:\r\n|\n|\r)|(?:\r\n|\n|\r)$/.exec(text)?.[0] ?? '';
}

function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
