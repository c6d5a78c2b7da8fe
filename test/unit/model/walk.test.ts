import assert from 'node:assert/strict';
import type { Link, Nodes } from 'mdast';
import { findNode, walk } from '../../../server/src/core/model/walk.ts';
import { parseMarkdown } from '../../../server/src/core/parse/markdown.ts';

describe('walking a tree', () => {
  const list = parseMarkdown('- One [a](b) and ![c](d)\n- *Two* [e](f)\n')[0]!;
  const isLink = (node: Nodes): node is Link => node.type === 'link';

  it('sees every node, in the order of the text', () => {
    const seen: string[] = [];
    walk(list, (node) => {
      if ('value' in node) seen.push(node.value);
      else if (node.type !== 'paragraph') seen.push(node.type);
    });
    const first = ['listItem', 'One ', 'link', 'a', ' and ', 'image'];
    assert.deepEqual(seen, ['list', ...first, 'listItem', 'emphasis', 'Two', ' ', 'link', 'e']);
  });

  it('finds the first node of a kind, which may be the one it starts from', () => {
    const found = findNode(list, isLink);
    assert.equal(found?.url, 'b');
    assert.equal(findNode(found!, isLink), found);
  });

  it('finds nothing where there is nothing', () => {
    assert.equal(
      findNode(list, (node): node is Nodes => node.type === 'table'),
      null,
    );
  });
});
