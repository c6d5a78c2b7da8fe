import { URI, Utils } from 'vscode-uri';

/** More than are open at a time; beyond that all is worked out anew. */
const MOST_REMEMBERED = 500;

/** The same function of a URI, with its last answers kept: each keystroke asks for those of one document several times. */
function remembering<Answer>(answer: (uri: string) => Answer): (uri: string) => Answer {
  const known = new Map<string, Answer>();
  return (uri) => {
    const before = known.get(uri);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const found = answer(uri);
    known.set(uri, found);
    return found;
  };
}

/** A URI written the one way that this server compares them. */
export const canonical = remembering((uri) => URI.parse(uri).toString());

/** The folder that a document stands in; null for one that stands nowhere yet (`untitled:`). */
export const folderOf = remembering((uri): string | null => {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'untitled' ? null : Utils.dirname(parsed).toString();
});

/** The last part of a URI's path. */
export const nameOf = remembering((uri) => Utils.basename(URI.parse(uri)));

/** What `reference`, a path relative to a folder, means there. */
export function inFolder(folder: string, reference: string): string {
  return Utils.resolvePath(URI.parse(folder), reference).toString();
}

/** The path from a folder to what stands in it or below, without a slash at its start; null for what stands elsewhere. */
export function pathWithin(folder: string, uri: string): string | null {
  const base = URI.parse(folder);
  const target = URI.parse(uri);
  if (base.scheme !== target.scheme || base.authority !== target.authority) return null;
  const start = base.path.endsWith('/') ? base.path : `${base.path}/`;
  return target.path.startsWith(start) ? target.path.slice(start.length) : null;
}
