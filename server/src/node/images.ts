import { promises } from 'node:fs';
import { resolve, sep } from 'node:path';
import { relativePath } from '../core/model/addresses.ts';
import { imageData, LARGEST_IMAGE } from '../core/render/image-data.ts';

/**
 * Images that are files, as addresses that hold all of them, by the addresses they have in a briefing. What cannot be read, is too large or
 * is no image that browsers show is left out, and so is what lies outside of `root`: whoever sent the text may not have meant well.
 *
 * @param folder where relative addresses start
 */
export async function readImages(
  folder: string,
  root: string,
  addresses: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const address of addresses) {
    const path = resolve(folder, relativePath(address) ?? '');
    const data = isWithin(root, path) ? await readImage(path) : null;
    if (data) found.set(address, data);
  }
  return found;
}

async function readImage(path: string): Promise<string | null> {
  try {
    if ((await promises.stat(path)).size > LARGEST_IMAGE) return null;
    return imageData(path, await promises.readFile(path));
  } catch {
    return null;
  }
}

/** True for what lies in a folder or below it. */
export function isWithin(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
