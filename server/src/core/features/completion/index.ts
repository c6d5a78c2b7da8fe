import type { BriefingDocument } from '../../document.ts';
import type { Language } from '../../language/types.ts';
import { inComment } from './comments.ts';
import { inFrontMatter } from './front-matter.ts';
import { atLineStart } from './labels.ts';
import { placeAt } from './line.ts';
import { inProse } from './prose.ts';
import { inTeaser } from './teaser.ts';
import type { Completion } from './types.ts';

export type { Completion } from './types.ts';

/** What may be written at a UTF-16 offset of a briefing. `automatic`: nobody asked, a character was typed. */
export function completionsAt(
  document: BriefingDocument,
  offset: number,
  locale: Language,
  automatic = false,
): Completion[] {
  const place = placeAt(document, offset);
  return (
    inFrontMatter(document, place) ??
    inComment(document, place, locale) ??
    inTeaser(document, place) ??
    inProse(document, place, automatic) ??
    atLineStart(document, place, locale)
  );
}
