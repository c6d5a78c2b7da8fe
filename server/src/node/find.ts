import { promises } from 'node:fs';
import { resolve } from 'node:path';

/** What an argument of the command line stands for. */
export type Found =
  /** A file named as such, to be read whatever it is (and perhaps missing: reading it will tell). */
  | { readonly kind: 'named'; readonly path: string }
  /** The Markdown files in a folder or by a glob, sorted; only those that are briefings are meant. `root`: the folder that was searched. */
  | { readonly kind: 'folder' | 'glob'; readonly root: string; readonly paths: readonly string[] };

const IGNORED = ['**/node_modules/**', '**/.git/**'];
const MARKDOWN = ['**/*.md', '**/*.markdown'];
const IS_MARKDOWN = /\.(?:md|markdown)$/i;

/** Looks for what an argument names, a path or a glob, from the folder `cwd`. All paths returned are absolute. */
export async function findFiles(argument: string, cwd: string): Promise<Found> {
  const path = resolve(cwd, argument);
  const status = await promises.stat(path).catch(() => null);
  if (status?.isDirectory()) {
    return { kind: 'folder', root: path, paths: await search(MARKDOWN, path) };
  }
  if (status === null && (await globbing()).isDynamicPattern(argument)) {
    const paths = await search([argument.replaceAll('\\', '/')], cwd);
    return { kind: 'glob', root: cwd, paths: paths.filter((each) => IS_MARKDOWN.test(each)) };
  }
  return { kind: 'named', path };
}

/** Read when something is looked for: most files are named, and an editor's server is to start fast. */
const globbing = () => import('tinyglobby');

async function search(patterns: string[], cwd: string): Promise<string[]> {
  const { glob } = await globbing();
  const found = await glob(patterns, {
    cwd,
    absolute: true,
    dot: false,
    caseSensitiveMatch: process.platform !== 'win32',
    ignore: IGNORED,
    expandDirectories: false,
  });
  return found.map((path) => resolve(path)).sort(byCharacters);
}

/** The same order on every machine, whatever its language. */
function byCharacters(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
