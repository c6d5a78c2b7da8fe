import type { Location } from '../parse/types.ts';
import type { BlockFacts } from './types.ts';

/** The first image in a run of blocks; null without one. */
export function firstImage(blocks: readonly BlockFacts[]): Location | null {
  for (const { passages } of blocks) {
    for (const passage of passages) {
      const image = passage.marks.find(({ type }) => type === 'image');
      if (!image) continue;
      return {
        chunk: passage.block.chunk,
        start: passage.toSource(image.start, 'after'),
        end: passage.toSource(image.end, 'before'),
      };
    }
  }
  return null;
}
