import type { Part, Role } from '../model/types.ts';
import type { Location } from '../parse/types.ts';

/** The parts of a story in the middle of the document that a rule over the outline may look at. */
const ROLES: ReadonlySet<Role> = new Set<Role>(['title', 'headline', 'teaser', 'credits']);

/** What stands out in a section: objects that stay the same as long as it does. */
export function outlineOf(parts: readonly Part[], image: Location | null): readonly object[] {
  const blocks: object[] = parts.filter(({ role }) => ROLES.has(role)).map(({ block }) => block);
  return image ? [...blocks, image.chunk] : blocks;
}
