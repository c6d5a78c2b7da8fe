import { Position, SnippetString, type TextDocument, WorkspaceEdit } from 'vscode';
import { ImageWordsRequest } from '../../../server/src/lsp/protocol.ts';
import type { Desk } from '../desk.ts';
import { type PastedImage, placeFor } from './image-file.ts';

/** What taking in images does to a briefing. */
export interface ImageEdit {
  /** The images, each with its alternative text to be written. */
  readonly insertText: SnippetString;
  /** The copies of the files, and room for a credit. */
  readonly additionalEdit: WorkspaceEdit;
}

/** Copies images beside their briefing, and makes room for their alternative texts and a credit. Null where there are none, and for a text that is no briefing. The briefing has to be a file: else there is no beside. */
export async function takeIn(
  desk: Desk,
  document: TextDocument,
  images: readonly PastedImage[],
): Promise<ImageEdit | null> {
  if (images.length === 0) return null;
  const words = await desk.ask(ImageWordsRequest, document);
  if (!words) return null;
  const additionalEdit = new WorkspaceEdit();
  const insertText = new SnippetString();
  const taken = new Set<string>();
  for (const image of images) {
    const { file, address } = await placeFor(document.uri, image, taken);
    if (file) additionalEdit.createFile(file, { contents: await image.read() });
    // Selected, to be written over; a rule asks for it until it is.
    insertText
      .appendText(taken.size > 0 ? '\n\n![' : '![')
      .appendPlaceholder(words.alt)
      .appendText(`](${address})`);
    taken.add(address);
  }
  if (words.credit) {
    const { line, character } = words.credit.position;
    additionalEdit.insert(document.uri, new Position(line, character), words.credit.text);
  }
  return { insertText, additionalEdit };
}
