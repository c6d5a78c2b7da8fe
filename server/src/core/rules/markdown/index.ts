import { numberAtLineStart } from './number-at-line-start.ts';
import { spaceInEmphasis } from './space-in-emphasis.ts';

/** The rules about prose that Markdown reads otherwise than it was meant. */
export const markdownRules = [numberAtLineStart, spaceInEmphasis];
