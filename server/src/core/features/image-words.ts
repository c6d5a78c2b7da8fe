import type { BriefingDocument } from '../document.ts';
import type { Part } from '../model/types.ts';
import { lineBreakOf } from './line-break.ts';
import { PartSnippets } from './part-snippets.ts';
import { partSpan } from './spans.ts';

/** Text to put into a document, at a UTF-16 offset. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/** What goes into a briefing with an image. */
export interface ImageWords {
  /** Stands for its alternative text until that is written; `structure/image-alt` reports it. */
  readonly alt: string;
  /** Null where the template has no credits, or there is room already. */
  readonly credit: Insertion | null;
}

/** The words that another image asks for, in the language of the briefing. */
export function imageWords(document: BriefingDocument): ImageWords {
  const { language, template } = document.house;
  return { alt: new PartSnippets(language, template).image, credit: roomForCredit(document) };
}

/** Room for the credit of another image, with words that `structure/placeholder` reports until a name stands there. Null where there is room already, as in a new briefing, or the template has no credits. */
function roomForCredit(document: BriefingDocument): Insertion | null {
  const { briefing, house, text } = document;
  const { credit, creditsAsText } = new PartSnippets(house.language, house.template);
  const existing = briefing.credits.at(-1);
  if (existing && !briefing.image && namesIn(existing) === credit) return null;
  if (existing) return { offset: partSpan(existing).end, text: ` – ${credit}` };
  if (creditsAsText === null) return null;
  const lineBreak = lineBreakOf(text);
  const end = text.trimEnd().length;
  return { offset: end, text: `${end > 0 ? lineBreak + lineBreak : ''}${creditsAsText}` };
}

/** What stands after the label of credits. */
function namesIn({ label, passages }: Part): string {
  return passages[0]!.text.slice(label!.bodyStart).trim();
}
