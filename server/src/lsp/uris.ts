import { URI, Utils } from 'vscode-uri';

/** A URI written the one way that this server compares them. */
export function canonical(uri: string): string {
  return URI.parse(uri).toString();
}

/** The folder that a document stands in; null for one that stands nowhere yet (`untitled:`). */
export function folderOf(uri: string): string | null {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'untitled' ? null : Utils.dirname(parsed).toString();
}

/** The last part of a URI's path. */
export function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

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
