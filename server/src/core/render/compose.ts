import { type ArrangedStory, arrange } from './arrange.ts';
import type { RenderedBlock } from './types.ts';

/** The elements that hold the parts of a briefing together. */
export interface Frame {
  readonly main: string;
  readonly header: string;
  readonly article: string;
  readonly section: string;
  readonly footer: string;
}

/** For programs that know what the elements of a page are for. */
export const LANDMARKS: Frame = {
  main: 'main',
  header: 'header',
  article: 'article',
  section: 'section',
  footer: 'footer',
};

/** For mail programs, some of which know but one. */
export const BOXES: Frame = { main: 'div', header: 'div', article: 'div', section: 'div', footer: 'div' };

/**
 * Puts blocks together as one briefing: the title with its teaser, the stories with their further reading, the footnotes, the credits.
 *
 * @param notes what the footnotes are called, for those who listen
 */
export function compose(blocks: readonly RenderedBlock[], notes: string, frame: Frame = LANDMARKS): string {
  const { opening, stories, closing } = arrange(blocks.filter(({ role }) => role !== 'footnote'));
  const footnotes = htmlOf(blocks.filter(({ role }) => role === 'footnote'));
  const pieces = [
    box(frame.header, 'opening', htmlOf(opening)),
    ...stories.map((story) => storyOf(story, frame)),
    box(frame.section, 'notes', footnotes && `<ol>\n${footnotes}\n</ol>`, ` role="doc-endnotes" aria-label="${notes}"`),
    box(frame.footer, 'closing', htmlOf(closing)),
  ];
  // Where the element does not say so, the role does.
  const role = frame.main === 'main' ? '' : ' role="main"';
  return box(frame.main, 'briefing', pieces.filter((piece) => piece !== '').join('\n'), role);
}

function storyOf({ hasHeadline, pieces }: ArrangedStory<RenderedBlock>, frame: Frame): string {
  const html = pieces
    .map((piece) => (piece.length === 1 ? piece[0].html : box(frame.section, 'go-deeper', htmlOf(piece))))
    .join('\n');
  return hasHeadline ? box(frame.article, 'story', html) : html;
}

/** Nothing where there is nothing to hold. */
function box(tagName: string, className: string, html: string, attributes = ''): string {
  return html === '' ? '' : `<${tagName} class="${className}"${attributes}>\n${html}\n</${tagName}>`;
}

function htmlOf(blocks: readonly RenderedBlock[]): string {
  return blocks.map(({ html }) => html).join('\n');
}
