import type { Element, ElementContent, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { sanitize } from 'hast-util-sanitize';
import type { Html, ListItem, Node, Parents, RootContent, Text } from 'mdast';
import { defaultHandlers, type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { Memo } from '../analysis/memo.ts';
import { isOnlyComments } from '../model/comments.ts';
import type { Definitions } from '../parse/types.ts';
import { takesBlanksBefore, withoutBlanksAtEnd } from './blanks.ts';
import { isTooMuchHtml } from './html-limits.ts';
import { definitionsFor } from './references.ts';
import { schema } from './schema.ts';

/** Positions are kept where a file is named; which one does not matter. */
const file = new VFile();

/**
 * A block, or a footnote in it, as sanitized HTML. Comments are gone; positions are those of the Markdown. The call of a footnote is an empty
 * `sup` in its place. Throws where there is more HTML in it, or more deeply nested, than can be read in a moment.
 */
export function treeOf(node: RootContent, definitions: Definitions): Root {
  const content = node.type === 'footnoteDefinition' ? node.children : [node];
  const children = [...definitionsFor(node, definitions), ...content];
  const tree = toHast({ type: 'root', children }, { allowDangerousHtml: true, handlers: handlersFor(node) }) as Root;
  const html = htmlIn(tree);
  if (isTooMuchHtml(html)) throw new RangeError('Too much HTML in one block.');
  const clean = sanitize(html.length > 0 ? raw(tree, { file }) : tree, schema);
  return clean.type === 'root' ? clean : { type: 'root', children: [clean as ElementContent] };
}

function handlersFor(root: RootContent): Handlers {
  const trimmed = textsBeforeComments(root);
  const looseness = new Memo<Parents, null, boolean>();
  return {
    html: (state: State, node: Html) => (isOnlyComments(node.value) ? undefined : defaultHandlers.html(state, node)),
    text: (state: State, node: Text) =>
      defaultHandlers.text(state, trimmed.has(node) ? { ...node, value: withoutBlanksAtEnd(node.value) } : node),
    // Given the list itself, it goes through all items for each.
    listItem: (state: State, node: ListItem, list: Parents | undefined) =>
      defaultHandlers.listItem(
        state,
        node,
        list && { type: 'list', spread: looseness.get(list, null, () => isLoose(list)), children: [] },
      ),
    footnoteReference(state: State, node: RootContent) {
      const call: Element = { type: 'element', tagName: 'sup', properties: {}, children: [] };
      state.patch(node, call);
      return call;
    },
  };
}

/** Whether the items of a list are paragraphs rather than lines. */
function isLoose(list: Parents): boolean {
  return list.type === 'list' && (list.spread === true || list.children.some(({ spread }) => spread));
}

/** The texts whose last blanks go with the comment after them. */
function textsBeforeComments(root: RootContent): ReadonlySet<Node> {
  const found = new Set<Node>();
  visit(root, 'html', (comment, index, parent) => {
    const before = parent?.children[index! - 1];
    if (before?.type !== 'text' || !isOnlyComments(comment.value)) return;
    const after = parent!.children[index! + 1];
    const following = after?.type === 'text' ? after.value : '';
    if (after && after.type !== 'text' && after.type !== 'break') return;
    if (takesBlanksBefore(following)) found.add(before);
  });
  return found;
}

/** The HTML that is left to be read as such, in order. */
function htmlIn(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, 'raw', ({ value }) => {
    found.push(value);
  });
  return found;
}
