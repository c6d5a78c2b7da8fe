import type { BriefingDocument } from '../document.ts';
import type { Part, Story } from '../model/types.ts';
import { lineBreakOf } from './line-break.ts';
import { placeholderSnippet, plainSnippet } from './snippet.ts';
import { partSpan } from './spans.ts';

/** A part of a briefing that can be inserted: where, as a UTF-16 offset, and what, as a snippet. */
export interface SectionOffer {
  readonly kind: 'teaser' | 'story' | 'section' | 'further-reading' | 'credits';
  readonly offset: number;
  readonly snippet: string;
}

/** What stands to be filled in; `structure/placeholder` tells what was forgotten. */
const TO_FILL_IN = {
  en: {
    headline: 'TK headline',
    lede: 'TK lede',
    label: 'TK label',
    text: 'TK text',
    link: 'TK title',
    credit: 'TK name',
  },
  fr: {
    headline: 'Titre à compléter',
    lede: 'Attaque à compléter',
    label: 'Intertitre à compléter',
    text: 'Texte à compléter',
    link: 'Article à compléter',
    credit: 'Nom à compléter',
  },
};

/** The parts that can be inserted with the cursor at an offset, each in the place where the template wants it. */
export function sectionsAt(document: BriefingDocument, offset: number): SectionOffer[] {
  const { briefing } = document;
  const write = writer(document);
  const story = briefing.stories.findLast(({ headline }) => partSpan(headline).start <= offset);
  const last = briefing.stories.at(-1);
  const offers: SectionOffer[] = [];
  const offer = (kind: SectionOffer['kind'], after: Part | undefined, snippet: string | null) => {
    if (snippet !== null) offers.push({ kind, ...write.place(after, snippet) });
  };

  if (story) {
    const body = bodyOf(story);
    const reading = body.find(({ role }) => role === 'label' || role === 'further-reading');
    const prose = reading ? body.slice(0, body.indexOf(reading)) : body;
    const current = prose.findLast((part) => partSpan(part).start <= offset) ?? prose.at(-1);
    offer('section', current ?? story.headline, write.section());
    if (!reading) offer('further-reading', body.at(-1) ?? story.headline, write.furtherReading());
  }
  offer('story', story ? (bodyOf(story).at(-1) ?? story.headline) : briefing.opening.at(-1), write.story());
  if (!briefing.teaser && !story) offer('teaser', briefing.title ?? undefined, write.teaser());
  if (briefing.credits.length === 0 && last) offer('credits', last.parts.at(-1) ?? last.headline, write.credits());
  return offers;
}

function bodyOf({ parts }: Story): readonly Part[] {
  return parts.filter(({ role }) => role !== 'credits');
}

/** Writes parts in the language of the document, with its labels and line breaks. */
function writer(document: BriefingDocument) {
  const { language, template } = document.house;
  const words = language === 'fr' ? TO_FILL_IN.fr : TO_FILL_IN.en;
  const labelOf = (name: string): string | null => {
    const labels = template.parts.find(({ part }) => part === name)?.labels;
    const [label] = labels?.[language] ?? labels?.en ?? [];
    return label === undefined ? null : plainSnippet(`${label}:`);
  };
  const level = template.parts.find(({ part }) => part === 'story')?.level ?? 2;
  const filler = () => {
    let stop = 0;
    return (word: string) => placeholderSnippet(++stop, word);
  };
  const links = (fill: (word: string) => string) => `- [${fill(words.link)}](${fill('https://')})`;
  const section = (fill: (word: string) => string) => `**${fill(words.label)}** – ${fill(words.text)}`;
  const lineBreak = lineBreakOf(document.text);

  return {
    section: () => section(filler()),
    furtherReading: () => {
      const label = labelOf('further-reading');
      return label && `${label}\n\n${links(filler())}`;
    },
    story: () => {
      const fill = filler();
      const label = labelOf('further-reading');
      const parts = [`${'#'.repeat(level)} ${fill(words.headline)}`, fill(words.lede), section(fill)];
      return [...parts, ...(label ? [label, links(fill)] : [])].join('\n\n');
    },
    teaser: () => {
      const label = labelOf('teaser');
      return label && `${label} ${filler()(words.headline)}`;
    },
    credits: () => {
      const label = labelOf('credits');
      return label && `${label} ${filler()(words.credit)}`;
    },
    /** Under a part, a blank line between; at the start of an empty document, at once. */
    place(after: Part | undefined, snippet: string): { offset: number; snippet: string } {
      const text = (after ? `\n\n${snippet}` : `${snippet}\n`).replaceAll('\n', lineBreak);
      return { offset: after ? partSpan(after).end : document.text.length, snippet: text };
    },
  };
}
