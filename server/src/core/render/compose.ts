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
  const body = blocks.filter(({ role }) => role !== 'footnote');
  const opening = countWhile(body, ({ role }) => role === 'title' || role === 'teaser');
  const end = body.length - countWhile(body.toReversed(), ({ role }) => role === 'credits');
  const closing = Math.max(opening, end);
  const stories = splitBefore(body.slice(opening, closing), ({ role }) => role === 'headline');
  const footnotes = htmlOf(blocks.filter(({ role }) => role === 'footnote'));
  const pieces = [
    box(frame.header, 'opening', htmlOf(body.slice(0, opening))),
    ...stories.map((story) => storyOf(story, frame)),
    box(frame.section, 'notes', footnotes && `<ol>\n${footnotes}\n</ol>`, ` role="doc-endnotes" aria-label="${notes}"`),
    box(frame.footer, 'closing', htmlOf(body.slice(closing))),
  ];
  return box(frame.main, 'briefing', pieces.filter((piece) => piece !== '').join('\n'));
}

function storyOf(blocks: readonly RenderedBlock[], frame: Frame): string {
  const pieces: string[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const next = blocks[index + 1];
    if (blocks[index]!.role === 'label' && next?.role === 'further-reading') {
      pieces.push(box(frame.section, 'go-deeper', htmlOf([blocks[index]!, next])));
      index++;
    } else {
      pieces.push(blocks[index]!.html);
    }
  }
  const html = pieces.join('\n');
  return blocks[0]?.role === 'headline' ? box(frame.article, 'story', html) : html;
}

/** Nothing where there is nothing to hold. */
function box(tagName: string, className: string, html: string, attributes = ''): string {
  return html === '' ? '' : `<${tagName} class="${className}"${attributes}>\n${html}\n</${tagName}>`;
}

function htmlOf(blocks: readonly RenderedBlock[]): string {
  return blocks.map(({ html }) => html).join('\n');
}

function countWhile<T>(items: readonly T[], test: (item: T) => boolean): number {
  const other = items.findIndex((item) => !test(item));
  return other < 0 ? items.length : other;
}

function splitBefore<T>(items: readonly T[], starts: (item: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (!last || starts(item)) groups.push([item]);
    else last.push(item);
  }
  return groups;
}
