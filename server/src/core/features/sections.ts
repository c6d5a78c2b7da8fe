import type { BriefingDocument } from '../document.ts';
import type { Part, Story } from '../model/types.ts';
import { lineBreakOf } from './line-break.ts';
import { PartSnippets } from './part-snippets.ts';
import { partSpan } from './spans.ts';

/** A part of a briefing that can be inserted: where, as a UTF-16 offset, and what, as a snippet. */
export interface SectionOffer {
  readonly kind: 'teaser' | 'story' | 'section' | 'further-reading' | 'credits';
  readonly offset: number;
  readonly snippet: string;
}

/** The parts that can be inserted with the cursor at an offset, each in the place where the template wants it. */
export function sectionsAt(document: BriefingDocument, offset: number): SectionOffer[] {
  const { briefing } = document;
  const { language, template } = document.house;
  const parts = new PartSnippets(language, template);
  const story = briefing.stories.findLast(({ headline }) => partSpan(headline).start <= offset);
  const last = briefing.stories.at(-1);
  const offers: SectionOffer[] = [];
  const offer = (kind: SectionOffer['kind'], after: Part | undefined, snippet: string | null) => {
    if (snippet !== null) offers.push({ kind, ...placed(document, after, snippet) });
  };

  if (story) {
    const body = bodyOf(story);
    const reading = body.find(({ role }) => role === 'label' || role === 'further-reading');
    const prose = reading ? body.slice(0, body.indexOf(reading)) : body;
    const current = prose.findLast((part) => partSpan(part).start <= offset) ?? prose.at(-1);
    offer('section', current ?? story.headline, parts.section);
    if (!reading) offer('further-reading', body.at(-1) ?? story.headline, parts.furtherReading);
  }
  offer('story', story ? (bodyOf(story).at(-1) ?? story.headline) : briefing.opening.at(-1), parts.story);
  if (!briefing.teaser && !story) offer('teaser', briefing.title ?? undefined, parts.teaser);
  if (briefing.credits.length === 0 && last) offer('credits', last.parts.at(-1) ?? last.headline, parts.credits);
  return offers;
}

function bodyOf({ parts }: Story): readonly Part[] {
  return parts.filter(({ role }) => role !== 'credits');
}

/** Under a part, a blank line between; at the start of an empty document, at once. In the line breaks of the document. */
function placed({ text }: BriefingDocument, after: Part | undefined, snippet: string): Omit<SectionOffer, 'kind'> {
  const written = (after ? `\n\n${snippet}` : `${snippet}\n`).replaceAll('\n', lineBreakOf(text));
  return { offset: after ? partSpan(after).end : text.length, snippet: written };
}
