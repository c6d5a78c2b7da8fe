import { relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { findFrontMatterFence, frontMatterValue, isFrontMatterFence } from '../core/parse/front-matter-fence.ts';
import { readFrontMatter } from '../core/parse/frontmatter.ts';

/** True where the front matter of a text has the key `briefing`, whatever its value: only then is a file that was not named a briefing. */
export function declaresBriefing(text: string): boolean {
  const shown = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (!isFrontMatterFence(shown, 0) || findFrontMatterFence(shown, 3) === -1) return false;
  const { start, end } = frontMatterValue(shown);
  return Object.hasOwn(readFrontMatter(shown.slice(start, end)).values, 'briefing');
}

/** Tells whether globs of `include` match an absolute path. They start from a folder, of which there may be several to try. */
export function includeMatcher(include: readonly string[], folders: readonly string[]): (path: string) => boolean {
  const matches = picomatch([...include]);
  return (path) => folders.some((folder) => matches(relative(folder, path).split(sep).join('/')));
}
