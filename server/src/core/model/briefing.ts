import type { Location } from '../parse/types.ts';
import type { Briefing, Part, Story } from './types.ts';

/** What is known of one section of the document; kept as long as the section stays as it is. */
export interface SectionParts {
  readonly parts: readonly Part[];
  readonly titles: readonly Part[];
  readonly credits: readonly Part[];
  readonly image: Location | null;
}

/**
 * Puts the sections together: all before the first headline is the opening; each headline begins a story. A title that stands
 * after a headline is a fault of the document, and stays with the story that it interrupts. The work is of the number of
 * sections, not of what is in them.
 */
export function assemble(sections: readonly SectionParts[]): Briefing {
  let opening: readonly Part[] = [];
  const stories: Story[] = [];
  for (const { parts } of sections) {
    const [first] = parts;
    const story = stories.at(-1);
    if (first?.role === 'headline') {
      stories.push({ index: stories.length, headline: first, parts: bodyOf(parts) });
    } else if (story) {
      stories[story.index] = { ...story, parts: [...story.parts, ...parts] };
    } else {
      opening = opening.length > 0 ? [...opening, ...parts] : parts;
    }
  }
  const titles = sections.flatMap((section) => section.titles);
  return {
    title: titles[0] ?? null,
    titles,
    teaser: opening.find(({ role }) => role === 'teaser') ?? null,
    opening,
    stories,
    credits: sections.flatMap((section) => section.credits),
    image: sections.find(({ image }) => image)?.image ?? null,
  };
}

const bodies = new WeakMap<readonly Part[], readonly Part[]>();

/** The parts of a story without its headline: the same array for the same parts, so that identity tells whether a story changed. */
function bodyOf(parts: readonly Part[]): readonly Part[] {
  const known = bodies.get(parts);
  if (known) return known;
  const body = parts.slice(1);
  bodies.set(parts, body);
  return body;
}
