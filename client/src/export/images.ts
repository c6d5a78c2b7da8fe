import { Uri, workspace } from 'vscode';
import { imageData, LARGEST_IMAGE } from '../../../server/src/core/render/image-data.ts';
import { linkTarget } from '../preview/links.ts';
import { isInReach } from '../reach.ts';

/**
 * Images beside a briefing, as addresses that hold all of them, by the addresses they have in it. What is out of the briefing's reach, cannot
 * be read or is too large is left out.
 */
export async function readImages(briefing: Uri, addresses: readonly string[]): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const address of addresses) {
    const target = linkTarget(address);
    if (target.kind !== 'file' || briefing.scheme === 'untitled') continue;
    const file = Uri.joinPath(briefing, '..', target.path);
    const data = isInReach(briefing, file) ? await readImage(file) : null;
    if (data) found[address] = data;
  }
  return found;
}

async function readImage(file: Uri): Promise<string | null> {
  try {
    if ((await workspace.fs.stat(file)).size > LARGEST_IMAGE) return null;
    return imageData(file.path, await workspace.fs.readFile(file));
  } catch {
    return null; // It is named to the editor as missing.
  }
}
