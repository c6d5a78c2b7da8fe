import type { Location } from '../parse/types.ts';
import type { Briefing, Part, Story } from './types.ts';

/** What is known of one section of the document; kept as long as the section stays as it is. */
export interface SectionParts {
  readonly parts: readonly Part[];
  /** The parts without the headline, where it starts with one: the same array as long as they are, so that identity tells. */
  readonly body: readonly Part[];
  readonly titles: readonly Part[];
  readonly credits: readonly Part[];
  readonly image: Location | null;
}

/**
 * Puts the sections together: all before the first headline is the opening; each headline begins a story. A title that stands
 * after a headline is a fault of the document, and stays with the story that it interrupts. The work is of the number of
 * sections, not of what is in them.
 */
export function assemble(sections: Iterable<SectionParts>): Briefing {
  let opening: readonly Part[] = [];
  let image: Location | null = null;
  const stories: Story[] = [];
  const titles: Part[] = [];
  const credits: Part[] = [];
  for (const section of sections) {
    const { parts, body } = section;
    const first = parts[0];
    const story = stories.at(-1);
    if (first?.role === 'headline') {
      stories.push({ index: stories.length, headline: first, parts: body });
    } else if (story) {
      stories[story.index] = { ...story, parts: [...story.parts, ...parts] };
    } else {
      opening = opening.length > 0 ? [...opening, ...parts] : parts;
    }
    if (section.titles.length > 0) titles.push(...section.titles);
    if (section.credits.length > 0) credits.push(...section.credits);
    image ??= section.image;
  }
  return {
    title: titles[0] ?? null,
    titles,
    teaser: opening.find(({ role }) => role === 'teaser') ?? null,
    opening,
    stories,
    credits,
    image,
  };
}
