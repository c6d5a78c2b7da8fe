import { PROFILE_IDS } from '../../config/definition.ts';
import type { BriefingDocument } from '../../document.ts';
import type { CursorPlace } from './line.ts';
import type { Completion } from './types.ts';

/** In the front matter: its keys, and what they may be. Null outside it. */
export function inFrontMatter(document: BriefingDocument, { offset, before }: CursorPlace): Completion[] | null {
  const location = document.source.frontMatter?.location;
  if (!location) return null;
  const start = location.chunk.start + location.start;
  if (offset < start || offset > location.chunk.start + location.end) return null;
  const values: Readonly<Record<string, readonly string[]>> = {
    briefing: Object.keys(document.house.templates),
    lang: ['fr', 'en'],
    profile: PROFILE_IDS,
    date: [],
  };
  const word = /[\w-]*$/.exec(before)![0];
  const span = { start: offset - word.length, end: offset };
  const key = /^([\w-]+)\s*:\s*[\w-]*$/.exec(before)?.[1];
  if (key !== undefined) {
    return (values[key] ?? []).map((label) => ({ ...span, label, kind: 'value', text: label }));
  }
  return /^[\w-]*$/.test(before)
    ? Object.keys(values).map((label) => ({ ...span, label, kind: 'key', text: `${label}: ` }))
    : [];
}
