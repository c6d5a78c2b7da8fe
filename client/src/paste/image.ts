import { Position, SnippetString, type TextDocument, WorkspaceEdit } from 'vscode';
import { ImageCreditRequest } from '../../../server/src/lsp/protocol.ts';
import type { Desk } from '../desk.ts';
import { type PastedImage, placeFor } from './image-file.ts';

/** What taking in an image does to a briefing. */
export interface ImageEdit {
  /** The image, with its alternative text to be written. */
  readonly insertText: SnippetString;
  /** The copy of the file, and room for its credit. */
  readonly additionalEdit: WorkspaceEdit;
}

/** Copies an image beside its briefing, and makes room for its alternative text and its credit. Null for a text that is no file: it has no beside. */
export async function takeIn(desk: Desk, document: TextDocument, image: PastedImage): Promise<ImageEdit | null> {
  if (document.isUntitled) return null;
  const { file, address } = await placeFor(document.uri, image.name);
  const additionalEdit = new WorkspaceEdit();
  additionalEdit.createFile(file, { contents: await image.read() });
  const credit = await desk.ask(ImageCreditRequest, document);
  if (credit) {
    const { line, character } = credit.position;
    additionalEdit.insert(document.uri, new Position(line, character), credit.text);
  }
  // Empty until it is written, which a rule asks for.
  const insertText = new SnippetString('![').appendTabstop().appendText(`](${address})`);
  return { insertText, additionalEdit };
}
