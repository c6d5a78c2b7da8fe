import type { Uri } from 'vscode';
import {
  type RenderFormat,
  type Rendering,
  type RenderParams,
  RenderRequest,
} from '../../../server/src/lsp/protocol.ts';
import type { Desk } from '../desk.ts';
import { readImages } from './images.ts';

/** A briefing as it is sent on. */
export interface Export extends Rendering {
  /** How many images stayed files of their own. */
  readonly filesLeft: number;
}

/** Renders a briefing, with the images beside it in it where the format can hold them. Null where the document is none. */
export async function rendering(desk: Desk, uri: Uri, format: RenderFormat): Promise<Export | null> {
  const render = (params: Omit<RenderParams, 'uri'>) => desk.ask(RenderRequest, { uri }, params);
  const plain = await render({ format });
  if (!plain) return null;
  const { localImages } = plain;
  const holdsImages = format === 'html' || format === 'rich';
  const images = holdsImages ? await readImages(uri, localImages) : {};
  const count = Object.keys(images).length;
  const complete = count > 0 ? await render({ format, images }) : plain;
  return complete && { ...complete, filesLeft: localImages.length - count };
}
