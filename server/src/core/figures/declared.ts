import { declaredSource } from '../model/comments.ts';
import type { BlockFacts, Comment } from '../model/types.ts';

/**
 * The source comment that declares each passage of a block, or null: one inside the paragraph or list item or on the line under it, or
 * `after`, the one that directly follows the block, which declares the last passage. Comments that name nothing declare nothing.
 */
export function declaredFor(
  { passages, block, comments, type }: BlockFacts,
  after: Comment | null,
): (Comment | null)[] {
  const own = comments.filter(({ value }) => declaredSource(value));
  return passages.map((passage, index) => {
    const from = passage.toSource(0, 'after');
    const following = passages[index + 1];
    const to = following ? following.toSource(0, 'after') : block.end;
    const inside = own.find(({ location }) => location.start >= from && location.end <= to);
    return inside ?? (following || type === 'heading' ? null : after);
  });
}

/** The source that a block of comments declares for the block before it; null where it declares none. */
export function declaredAfter(next: BlockFacts | null): Comment | null {
  return (next?.type === 'html' && next.comments.find(({ value }) => declaredSource(value))) || null;
}
