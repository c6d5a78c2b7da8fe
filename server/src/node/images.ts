import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { relativePath } from '../core/model/addresses.ts';
import { imageData, LARGEST_IMAGE } from '../core/render/image-data.ts';

/**
 * Images that are files, as addresses that hold all of them, by the addresses they have in a briefing. What cannot be read, is too large or
 * is no image that browsers show is left out.
 *
 * @param folder where relative addresses start
 */
export async function readImages(folder: string, addresses: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const address of addresses) {
    const data = await readImage(resolve(folder, relativePath(address) ?? ''));
    if (data) found.set(address, data);
  }
  return found;
}

async function readImage(path: string): Promise<string | null> {
  try {
    if ((await stat(path)).size > LARGEST_IMAGE) return null;
    return imageData(path, await readFile(path));
  } catch {
    return null;
  }
}
