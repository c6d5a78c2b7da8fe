import type { BriefingDocument } from '../document.ts';
import { relativePath } from '../model/addresses.ts';
import { BlockRenderer } from './renderer.ts';

/** The addresses, as written, of the images that are files beside the briefing: each once, in their order. */
export function localImages(document: BriefingDocument): string[] {
  const found = new Set<string>();
  const collect = (address: string) => {
    if (relativePath(address)) found.add(address);
    return null;
  };
  new BlockRenderer({ images: collect }).render(document);
  return [...found];
}
