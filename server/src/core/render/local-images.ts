import type { BriefingDocument } from '../document.ts';
import { notingFiles } from './images.ts';
import { BlockRenderer } from './renderer.ts';

/** The addresses, as written, of the images that are files beside the briefing: each once, in their order. */
export function localImages(document: BriefingDocument): string[] {
  const found = new Set<string>();
  new BlockRenderer({ images: notingFiles(found, () => null) }).render(document);
  return [...found];
}
