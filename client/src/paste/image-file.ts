import { type DataTransfer, type DataTransferFile, Uri, workspace } from 'vscode';
import { exists, nameOf } from '../files.ts';
import { addressFrom } from './address.ts';
import { plainName } from './plain-name.ts';

/** An image to be taken in. */
export interface PastedImage {
  /** Its name where it comes from, without an ending; what the clipboard holds is called `image`. */
  readonly stem: string;
  /** What files of its kind end with. */
  readonly ending: string;
  /** Where it lies, for one that VS Code can reach. */
  readonly uri?: Uri;
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

/** The images in what is pasted or dropped: files of a program outside, or what a program for pictures has copied. */
export function imageFilesIn(data: DataTransfer): PastedImage[] {
  const images: PastedImage[] = [];
  for (const [type, item] of data) {
    const file: DataTransferFile | undefined = item.asFile();
    const ending = ENDINGS[type];
    if (ending && file) images.push({ stem: file.name.replace(/\.\w+$/, ''), ending, read: () => file.data() });
  }
  return images;
}

/** The images in what is dropped: such files, or else those that were dragged from VS Code's own explorer, of which it tells the addresses. */
export async function imagesIn(data: DataTransfer): Promise<PastedImage[]> {
  const files = imageFilesIn(data);
  if (files.length > 0) return files;
  const list = (await data.get('text/uri-list')?.asString()) ?? '';
  return list.split(/\r?\n/).flatMap((line) => imageAt(line.trim()) ?? []);
}

/** The image at an address that VS Code can read; null for anything else. */
function imageAt(address: string): PastedImage | null {
  if (!/^[a-z][a-z\d+.-]+:\/\//i.test(address) || /^https?:/i.test(address)) return null;
  const uri = Uri.parse(address);
  const [, stem, ending] = /^(.+)\.(avif|gif|jpe?g|png|svg|webp)$/i.exec(nameOf(uri)) ?? [];
  return stem && ending ? { stem, ending: ending.toLowerCase(), uri, read: () => workspace.fs.readFile(uri) } : null;
}

/**
 * A place for an image beside a briefing: a file to be made, which is neither there yet nor among those that are `taken`, and its address from
 * the briefing. An image that lies beside it already stays where it is, and has no file to be made.
 */
export async function placeFor(
  briefing: Uri,
  { stem, ending, uri }: PastedImage,
  taken: ReadonlySet<string>,
): Promise<{ file: Uri | null; address: string }> {
  const there = uri && addressFrom(briefing, uri);
  if (there) return { file: null, address: there };
  const name = plainName(stem) || 'image';
  for (let count = 1; ; count++) {
    const address = `${FOLDER}/${name}${count > 1 ? `-${count}` : ''}.${ending}`;
    const file = Uri.joinPath(briefing, '..', address);
    if (!taken.has(address) && !(await exists(file))) return { file, address };
  }
}
