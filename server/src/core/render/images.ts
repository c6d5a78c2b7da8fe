import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { relativePath } from '../model/addresses.ts';

/** Gives the address of an image another one; null leaves it as it is. */
export type ImageSource = (address: string) => string | null;

/** Gives all images of a tree the addresses that a source has for them. */
export function replaceImages(tree: Root, source: ImageSource): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName !== 'img' || typeof properties.src !== 'string') return;
    properties.src = source(properties.src) ?? properties.src;
  });
}

/** A source that writes down, in `found`, the addresses of images that are files beside the briefing, and otherwise is `source`. */
export function notingFiles(found: Set<string>, source: ImageSource): ImageSource {
  return (address) => {
    if (relativePath(address)) found.add(address);
    return source(address);
  };
}
