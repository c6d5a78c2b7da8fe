import {
  type DataTransfer,
  Disposable,
  DocumentDropEdit,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  l10n,
  languages,
  type Range,
  type TextDocument,
} from 'vscode';
import { ImportRequest, LinkableRequest } from '../../../server/src/lsp/protocol.ts';
import type { Desk } from '../desk.ts';
import { takeIn } from './image.ts';
import { IMAGE_TYPES, imageFilesIn, imagesIn } from './image-file.ts';
import { linkOver } from './link.ts';
import { askToSave } from './save-first.ts';

const MARKDOWN = { language: 'markdown' };

/** Pasting into briefings, and dropping on them. Before VS Code 1.97, which has no pasting to offer, only dropping. */
export function registerPaste(desk: Desk): Disposable {
  const dropping = languages.registerDocumentDropEditProvider(MARKDOWN, {
    provideDocumentDropEdits: (document, _position, data) => dropped(desk, document, data),
  });
  const register = languages.registerDocumentPasteEditProvider;
  // As long as pasting was a proposal, parts of it were there, and threw.
  const kinds = DocumentDropOrPasteEditKind as Partial<typeof DocumentDropOrPasteEditKind> | undefined;
  if (!register || !kinds?.Text) return dropping;
  const kind = kinds.Text.append('briefing');
  const pasting = register(
    MARKDOWN,
    { provideDocumentPasteEdits: (document, ranges, data) => pasted(desk, document, ranges, data) },
    { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/html', 'text/plain', ...IMAGE_TYPES] },
  );
  return Disposable.from(dropping, pasting);
}

async function pasted(
  desk: Desk,
  document: TextDocument,
  ranges: readonly Range[],
  data: DataTransfer,
): Promise<DocumentPasteEdit[]> {
  const text = DocumentDropOrPasteEditKind.Text;
  const plain = (await data.get('text/plain')?.asString()) ?? '';
  const html = (await data.get('text/html')?.asString()) ?? '';
  const [range, ...more] = ranges;
  const link = range && more.length === 0 ? linkOver(document.getText(range), plain) : null;
  // Spreadsheets and word processors put a picture of it beside the text.
  const images = plain === '' ? imageFilesIn(data) : [];
  const isOfUse = images.length > 0 || link !== null || html !== '';
  if (!isOfUse || !(await desk.summary(document))) return [];
  if (images.length > 0 && document.isUntitled) {
    void askToSave(document);
    return [];
  }
  const taken = await takeIn(desk, document, images);
  if (taken) {
    const kind = text.append('briefing', 'image');
    const edit = new DocumentPasteEdit(taken.insertText, l10n.t('Insert Image beside the Briefing'), kind);
    edit.additionalEdit = taken.additionalEdit;
    return [edit];
  }
  if (
    link !== null &&
    (await desk.ask(LinkableRequest, document, { range: desk.client.code2ProtocolConverter.asRange(range!) }))
  )
    return [new DocumentPasteEdit(link, l10n.t('Link the Selected Words'), text.append('briefing', 'link'))];
  if (html === '') return [];
  const markdown = await desk.client.sendRequest(ImportRequest, { text: html, format: 'fragment' });
  // What would be the same as pasting text is no choice.
  if (markdown === '' || markdown === plain.trim()) return [];
  const edit = new DocumentPasteEdit(
    markdown,
    l10n.t('Paste as Briefing Markdown'),
    text.append('briefing', 'markdown'),
  );
  // On offer, but plain text stays what a paste makes unasked.
  edit.yieldTo = [text];
  return [edit];
}

async function dropped(desk: Desk, document: TextDocument, data: DataTransfer): Promise<DocumentDropEdit | undefined> {
  const images = await imagesIn(data);
  if (images.length === 0 || !(await desk.summary(document))) return undefined;
  if (document.isUntitled) {
    void askToSave(document);
    // Left to VS Code, the address of the file would be inserted.
    return new DocumentDropEdit('');
  }
  const taken = await takeIn(desk, document, images);
  if (!taken) return undefined;
  const edit = new DocumentDropEdit(taken.insertText);
  edit.additionalEdit = taken.additionalEdit;
  return edit;
}
