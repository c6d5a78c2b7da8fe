import type { AnyRule } from '../define.ts';
import { duplicateHeadline } from './duplicate-headline.ts';
import { furtherReading } from './further-reading.ts';
import { headingOrder } from './heading-order.ts';
import { imageAlt } from './image-alt.ts';
import { lede } from './lede.ts';
import { length } from './length.ts';
import { linkTarget } from './link-target.ts';
import { order } from './order.ts';
import { photoCredits } from './photo-credits.ts';
import { placeholder } from './placeholder.ts';
import { sectionLabel } from './section-label.ts';
import { storyEmpty } from './story-empty.ts';
import { storyRequired } from './story-required.ts';
import { teaser } from './teaser.ts';
import { teaserMatches } from './teaser-matches.ts';
import { title } from './title.ts';

export const structureRules: readonly AnyRule[] = [
  title,
  headingOrder,
  teaser,
  teaserMatches,
  storyRequired,
  storyEmpty,
  duplicateHeadline,
  lede,
  sectionLabel,
  furtherReading,
  photoCredits,
  imageAlt,
  length,
  order,
  placeholder,
  linkTarget,
];
