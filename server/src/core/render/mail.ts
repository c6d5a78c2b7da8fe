import type { BriefingDocument } from '../document.ts';
import type { ImageSource } from './images.ts';
import { emailPage } from './page.ts';
import { EMAIL_CSS } from './theme.ts';

/** A briefing as a page for mail programs, some of which read no style sheets: `inline` writes them into its elements. */
export function mail(
  document: BriefingDocument,
  inline: (html: string, css: string) => string,
  images?: ImageSource,
): string {
  return inline(emailPage(document, images), EMAIL_CSS);
}
