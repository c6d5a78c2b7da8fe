import { type DataTransfer, type DataTransferFile, Uri, workspace } from 'vscode';
import { plainName } from './plain-name.ts';

/** An image to be taken in. */
export interface PastedImage {
  /** Its name where it comes from; what the clipboard holds is called `image.png`. */
  readonly name: string;
  read(): Thenable<Uint8Array>;
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
};

/** The kinds of images that can be taken in. */
export const IMAGE_TYPES = Object.keys(ENDINGS);

/** Where images go, beside the briefing. */
const FOLDER = 'images';

/** The images in what is pasted or dropped. */
export function imagesIn(data: DataTransfer): PastedImage[] {
  const images: PastedImage[] = [];
  for (const [type, item] of data) {
    const file: DataTransferFile | undefined = item.asFile();
    const ending = ENDINGS[type];
    if (ending && file) images.push({ name: file.name || `image.${ending}`, read: () => file.data() });
  }
  return images;
}

/** A place for an image beside a briefing: a file that is not there yet, and its address from the briefing. */
export async function placeFor(briefing: Uri, name: string): Promise<{ file: Uri; address: string }> {
  const dot = name.lastIndexOf('.');
  const ending = name.slice(dot + 1).toLowerCase();
  const stem = plainName(name.slice(0, dot)) || 'image';
  for (let count = 1; ; count++) {
    const path = `${FOLDER}/${stem}${count > 1 ? `-${count}` : ''}.${ending}`;
    const file = Uri.joinPath(briefing, '..', path);
    if (!(await exists(file))) return { file, address: path };
  }
}

async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
