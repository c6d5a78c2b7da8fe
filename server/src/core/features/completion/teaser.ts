import type { BriefingDocument } from '../../document.ts';
import { foldedHeadlineOf, foldHeadline, headlineOf, splitEntries } from '../../model/teaser.ts';
import type { CursorPlace } from './line.ts';
import type { Completion } from './types.ts';

/** In the teaser: the headlines that it does not announce yet. Null elsewhere. */
export function inTeaser({ briefing }: BriefingDocument, place: CursorPlace): Completion[] | null {
  const passage = place.part?.role === 'teaser' ? place.part.passages[0] : null;
  const opened = /^(?:.*;|[^:]*:)[^\S\r\n]*(?<entry>[^;]*)$/.exec(place.before);
  if (!passage || !opened) return null;
  const written = opened.groups!.entry!;
  const announced = new Set(
    splitEntries(passage.text, place.part?.label?.bodyStart ?? 0)
      .map(({ text }) => foldHeadline(text))
      .filter((entry) => entry !== foldHeadline(written)),
  );
  const span = { start: place.offset - written.length, end: place.offset };
  return briefing.stories.slice(1).flatMap((story): Completion[] => {
    const label = headlineOf(story).replaceAll(/\s+/g, ' ').trim();
    if (!label || announced.has(foldedHeadlineOf(story))) return [];
    return [{ ...span, label, kind: 'headline', text: label }];
  });
}
