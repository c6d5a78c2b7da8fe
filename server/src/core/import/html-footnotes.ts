import type { Element, Parents, Root } from 'hast';
import type { Options } from 'rehype-remark';

/** What a note is marked with in the text: a number or a sign, in brackets or not. */
const MARK = /^\[?(?:\d{1,3}|[*†‡])\]?$/;

/** Blocks that can hold a note. */
const NOTES: ReadonlySet<string> = new Set(['p', 'li', 'div', 'aside', 'dd']);

/** No page can have elements of these names: names in HTML are in lower case. */
const REFERENCE = 'footnoteReference';
const DEFINITION = 'footnoteDefinition';

interface Anchor {
  readonly link: Element;
  /** The id that it leads to. */
  readonly to: string;
  /** Its place among the elements of the page. */
  readonly at: number;
  /** The blocks around it, from the outside in. */
  readonly blocks: readonly Element[];
}

interface Page {
  readonly anchors: Anchor[];
  /** The innermost block at each id or name. */
  readonly targets: Map<string, { readonly block: Element; readonly at: number }>;
  elements: number;
}

/**
 * Makes footnotes of the marks in a page that lead to a note further down which leads back, as word processors and newsletter editors
 * write them. Notes are numbered in the order of their marks. Changes the tree.
 */
export function findFootnotes(tree: Root): void {
  const page: Page = { anchors: [], targets: new Map(), elements: 0 };
  survey(tree, [], page);
  const leadsBack = new Set(page.anchors.flatMap(({ blocks }) => blocks));
  const notes = new Map<Element, string>();
  for (const { link, to, at, blocks } of page.anchors) {
    if (blocks.some((block) => notes.has(block))) {
      // The way back from a note: Markdown makes its own.
      Object.assign(link, { tagName: 'span', children: [] });
      continue;
    }
    const target = page.targets.get(to);
    const note = target?.block;
    if (!note || target.at < at || blocks.includes(note) || !leadsBack.has(note) || !MARK.test(textIn(link).trim()))
      continue;
    const number = notes.get(note) ?? String(notes.size + 1);
    notes.set(note, number);
    Object.assign(link, { tagName: REFERENCE, properties: { number }, children: [] });
  }
  for (const [note, number] of notes) Object.assign(note, { tagName: DEFINITION, properties: { number } });
  if (notes.size > 0) freeFromLists(tree);
}

/** How the two become Markdown. */
export const footnoteHandlers: NonNullable<Options['handlers']> = {
  [REFERENCE]: (_, { properties }) => ({ type: 'footnoteReference', ...named(properties) }),
  [DEFINITION]: (state, node) => ({
    type: 'footnoteDefinition',
    ...named(node.properties),
    children: state.toFlow(state.all(node)) as [],
  }),
};

function named({ number }: Element['properties']) {
  return { identifier: String(number), label: String(number) };
}

function survey(parent: Parents, blocks: readonly Element[], page: Page): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const at = page.elements++;
    const around = NOTES.has(child.tagName) ? [...blocks, child] : blocks;
    const { id, name, href } = child.properties;
    const block = around.at(-1);
    for (const key of [id, name])
      if (block && typeof key === 'string' && !page.targets.has(key)) page.targets.set(key, { block, at });
    if (child.tagName === 'a' && typeof href === 'string' && href.startsWith('#'))
      page.anchors.push({ link: child, to: href.slice(1), at, blocks: around });
    survey(child, around, page);
  }
}

/** A list of notes is no list in Markdown. */
function freeFromLists(parent: Parents): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    if (child.children.some((item) => item.type === 'element' && item.tagName === DEFINITION)) child.tagName = 'div';
    freeFromLists(child);
  }
}

function textIn(node: Parents): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textIn(child) : ''))
    .join('');
}
