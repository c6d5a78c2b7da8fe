import type { Span } from '../core/parse/types.ts';
import type { Excerpt } from './findings.ts';

/** How much of a line is kept before and after what is found, in UTF-16 units: more than a terminal is wide. */
const REACH = 160;

/** The source around a span: of its first line, as much as can be shown. Offsets in `span` are UTF-16 offsets in `text`. */
export function excerptOf(text: string, span: Span): Excerpt {
  const lineStart = afterBreak(text, span.start, span.start - REACH);
  const lineEnd = beforeBreak(text, span.start, Math.max(span.end, span.start + 1) + REACH);
  const from = safeCut(text, lineStart.at, 1);
  const to = safeCut(text, lineEnd.at, -1);
  return {
    text: text.slice(from, to),
    start: span.start - from,
    end: Math.min(span.end, to) - from,
    cutLeft: lineStart.cut,
    cutRight: lineEnd.cut,
  };
}

const isBreak = (text: string, at: number) => text[at] === '\n' || text[at] === '\r';

function afterBreak(text: string, from: number, floor: number): { at: number; cut: boolean } {
  const base = Math.max(0, floor);
  const before = text.slice(base, Math.max(0, from));
  const at = base + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { at, cut: at > 0 && !isBreak(text, at - 1) };
}

function beforeBreak(text: string, from: number, ceiling: number): { at: number; cut: boolean } {
  const after = /^[^\n\r]*/.exec(text.slice(from, Math.max(from, ceiling)))!;
  const at = from + after[0].length;
  return { at, cut: at < text.length && !isBreak(text, at) };
}

/** Moves a cut that would part a surrogate pair. */
function safeCut(text: string, at: number, step: 1 | -1): number {
  const code = text.charCodeAt(at);
  const pair = code >= 0xdc00 && code <= 0xdfff && at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
  return pair ? at + step : at;
}
