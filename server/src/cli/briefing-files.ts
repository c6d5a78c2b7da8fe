import { relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { findFrontMatterFence, isFrontMatterFence } from '../core/parse/front-matter-fence.ts';
import { readFrontMatter } from '../core/parse/frontmatter.ts';

/** True where the front matter of a text has the key `briefing`, whatever its value: only then is a file that was not named a briefing. */
export function declaresBriefing(text: string): boolean {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (!isFrontMatterFence(text, start)) return false;
  const end = findFrontMatterFence(text, start + 3);
  return end !== -1 && Object.hasOwn(readFrontMatter(text.slice(start + 3, end)).values, 'briefing');
}

/** Tells whether globs of `include` match an absolute path. They start from a folder, of which there may be several to try. */
export function includeMatcher(include: readonly string[], folders: readonly string[]): (path: string) => boolean {
  const matches = picomatch([...include]);
  return (path) => folders.some((folder) => matches(relative(folder, path).split(sep).join('/')));
}
