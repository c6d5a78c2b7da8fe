import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'mdast-util-to-string';
import { canonicalTag } from '../config/language-tag.ts';
import type { BriefingDocument } from '../document.ts';
import { BOXES, compose, LANDMARKS } from './compose.ts';
import type { ImageSource } from './images.ts';
import { BlockRenderer } from './renderer.ts';
import { wordsFor } from './texts.ts';
import { PAGE_CSS } from './theme.ts';

/** Nothing runs in the page, and nothing is loaded into it but images. */
const POLICY =
  "default-src 'none'; img-src http: https: file: data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A briefing as a page of HTML, complete in one file but for the images that `images` has nothing for. */
export function htmlPage(document: BriefingDocument, images: ImageSource = () => null): string {
  const body = compose(new BlockRenderer({ images }).render(document), notesOf(document), LANDMARKS);
  return page(document, body, [
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('style', {}, [{ type: 'text', value: PAGE_CSS }]),
  ]);
}

/** A briefing as a page for mail programs: no tables for its layout, its styles (`EMAIL_CSS`) still to be written into its elements. */
export function emailPage(document: BriefingDocument, images: ImageSource = () => null): string {
  const body = compose(new BlockRenderer({ images }).render(document), notesOf(document), BOXES);
  return page(document, body, [element('meta', { name: 'color-scheme', content: 'light' })]);
}

function notesOf(document: BriefingDocument): string {
  return wordsFor(document.house.language).notes;
}

function page(document: BriefingDocument, body: string, head: readonly Element[]): string {
  const tree = element('html', { lang: canonicalTag(document.lang) ?? undefined }, [
    element('head', {}, [
      element('meta', { charSet: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      ...head,
      element('title', {}, [{ type: 'text', value: titleOf(document) }]),
    ]),
    element('body', {}, [{ type: 'raw', value: `\n${body}\n` }]),
  ]);
  return `${toHtml([{ type: 'doctype' }, tree], { allowDangerousHtml: true })}\n`;
}

/** The title as text for the bar of a window. */
function titleOf({ briefing }: BriefingDocument): string {
  const node = briefing.title?.block.node;
  const text = node ? textOf(node, { includeHtml: false, includeImageAlt: false }) : '';
  return text.trim() || 'Briefing';
}

function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}
