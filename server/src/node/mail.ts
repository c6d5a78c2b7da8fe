import juice from 'juice';
import { emailPage } from '../core/render/page.ts';
import { EMAIL_CSS } from '../core/render/theme.ts';
import type { BriefingDocument } from '../core/service.ts';

// What looks like a mark of a template engine is text here.
for (const name of Object.keys(juice.codeBlocks)) delete juice.codeBlocks[name];

/** A briefing as a page for mail programs, some of which read no style sheets: its styles stand in its elements. */
export function mail(document: BriefingDocument): string {
  return juice.inlineContent(emailPage(document), EMAIL_CSS, { applyAttributesTableElements: false });
}
