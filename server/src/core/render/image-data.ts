/** Both Node and browsers have it. */
declare function btoa(binary: string): string;

/** The kinds of images that browsers show, by the ending of their names. */
const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** An image larger than this stays a file, in bytes: a page is not to grow out of hand. */
export const LARGEST_IMAGE = 5 * 1024 * 1024;

/** So many bytes are encoded at a time: a multiple of 3, so that the pieces can be joined. */
const PIECE = 3 * 8192;

/** An image as an address that holds all of it. Null where it is too large, or its name ends as no image's does. */
export function imageData(name: string, bytes: Uint8Array): string | null {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const type = Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined;
  if (!type || bytes.length > LARGEST_IMAGE) return null;
  let encoded = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    encoded += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return `data:${type};base64,${encoded}`;
}
