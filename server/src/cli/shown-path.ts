import { isAbsolute, relative } from 'node:path';

/** A path as the reports name it: from the folder of the call where it is inside it, else as it is. */
export function shownPath(path: string, cwd: string): string {
  const inside = relative(cwd, path);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : inside;
}
