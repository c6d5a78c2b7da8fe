import { type DataTransfer, type DataTransferFile, Uri } from 'vscode';
import { exists } from '../files.ts';
import { plainName } from './plain-name.ts';

/** An image to be taken in. */
export interface PastedImage {
  /** Its name where it comes from, without an ending; what the clipboard holds is called `image`. */
  readonly stem: string;
  /** What files of its kind end with. */
  readonly ending: string;
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
    if (ending && file) images.push({ stem: file.name.replace(/\.\w+$/, ''), ending, read: () => file.data() });
  }
  return images;
}

/** A place for an image beside a briefing: a file that is neither there yet nor among those that are `taken`, and its address from the briefing. */
export async function placeFor(
  briefing: Uri,
  { stem, ending }: PastedImage,
  taken: ReadonlySet<string>,
): Promise<{ file: Uri; address: string }> {
  const name = plainName(stem) || 'image';
  for (let count = 1; ; count++) {
    const address = `${FOLDER}/${name}${count > 1 ? `-${count}` : ''}.${ending}`;
    const file = Uri.joinPath(briefing, '..', address);
    if (!taken.has(address) && !(await exists(file))) return { file, address };
  }
}
