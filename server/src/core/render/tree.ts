import type { Element, ElementContent, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { sanitize } from 'hast-util-sanitize';
import type { Html, Node, RootContent, Text } from 'mdast';
import { defaultHandlers, type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { isOnlyComments } from '../model/comments.ts';
import type { Definitions } from '../parse/types.ts';
import { takesBlanksBefore, withoutBlanksAtEnd } from './blanks.ts';
import { definitionsFor } from './references.ts';
import { schema } from './schema.ts';

/**
 * A block, or a footnote in it, as sanitized HTML. Comments are gone; positions are those of the Markdown. The call of a footnote is an empty
 * `sup` in its place.
 *
 * @param source the text of the chunk, which the positions count in
 */
export function treeOf(node: RootContent, source: string, definitions: Definitions): Root {
  const content = node.type === 'footnoteDefinition' ? node.children : [node];
  const children = [...definitionsFor(node, definitions), ...content];
  const handlers = handlersFor(source.includes('<!--') ? textsBeforeComments(node) : NO_TEXTS);
  const tree = toHast({ type: 'root', children }, { allowDangerousHtml: true, handlers }) as Root;
  const clean = sanitize(hasRaw(tree) ? raw(tree, { file: new VFile(source) }) : tree, schema);
  return clean.type === 'root' ? clean : { type: 'root', children: [clean as ElementContent] };
}

const NO_TEXTS: ReadonlySet<Node> = new Set();

function handlersFor(trimmed: ReadonlySet<Node>): Handlers {
  return {
    html: (state: State, node: Html) => (isOnlyComments(node.value) ? undefined : defaultHandlers.html(state, node)),
    text: (state: State, node: Text) =>
      defaultHandlers.text(state, trimmed.has(node) ? { ...node, value: withoutBlanksAtEnd(node.value) } : node),
    footnoteReference(state: State, node: RootContent) {
      const call: Element = { type: 'element', tagName: 'sup', properties: {}, children: [] };
      state.patch(node, call);
      return call;
    },
  };
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

/** Whether HTML is left to be read as such. */
function hasRaw(tree: Root): boolean {
  const pending: (Root | Root['children'][number])[] = [tree];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'raw') return true;
    if ('children' in node) for (const child of node.children) pending.push(child);
  }
  return false;
}
