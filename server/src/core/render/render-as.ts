import type { BriefingDocument } from '../document.ts';
import type { ImageSource } from './images.ts';

/** What a briefing is sent on as: a page, a mail, HTML to paste into an editor, text, Markdown without the desk's comments. */
export type RenderFormat = 'html' | 'email' | 'rich' | 'text' | 'markdown';

/** What rendering needs of its host. */
export interface RenderHost {
  /** Where images come from, in the formats that show them. */
  readonly images: ImageSource;
  /** Loads what writes styles into elements, which a mail alone needs. */
  loadInliner(): Promise<(html: string, css: string) => string>;
}

/** A briefing as its readers get it. Of the formats only the one that is asked for is loaded. */
export async function renderAs(
  document: BriefingDocument,
  format: RenderFormat,
  { images, loadInliner }: RenderHost,
): Promise<string> {
  switch (format) {
    case 'html':
      return (await import('./page.ts')).htmlPage(document, images);
    case 'email':
      return (await import('./mail.ts')).mail(document, await loadInliner(), images);
    case 'rich':
      return (await import('./rich-text.ts')).richText(document, images);
    case 'text':
      return (await import('./plain-text.ts')).plainText(document);
    case 'markdown':
      return (await import('./clean-markdown.ts')).cleanMarkdown(document);
  }
}
