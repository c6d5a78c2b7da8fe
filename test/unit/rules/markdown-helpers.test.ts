import assert from 'node:assert/strict';
import { passagesOf } from '../../../server/src/core/model/passages.ts';
import { SourceDocument } from '../../../server/src/core/parse/document.ts';
import { leftoverRuns } from '../../../server/src/core/rules/markdown/emphasis-runs.ts';
import { isOneParagraph, listsIn } from '../../../server/src/core/rules/markdown/list-items.ts';

function blocksOf(text: string) {
  const source = new SourceDocument(text);
  return { blocks: [...source.sections].flatMap(({ blocks }) => blocks), definitions: source.definitions };
}

describe('emphasis marks left in a text', () => {
  const rows: [string, string[]][] = [
    ['**gras ** et **gras**', ['**', '**']],
    ['**gras** et *italique*', []],
    ['un \\*\\*mot \\*\\* et &ast;&ast;mot', []],
    ['un `**mot **` de code', []],
    ['prix* et *note', ['*', '*']],
    ['__mot __ et snake_case', ['__', '__']],
    ['***trop*** et **** rien', []],
    ['un \\**mot **', ['**']],
  ];
  for (const [text, expected] of rows) {
    it(text, () => {
      const { blocks, definitions } = blocksOf(text);
      const [passage] = passagesOf(blocks[0]!, definitions);
      const runs = leftoverRuns(passage!);
      assert.deepEqual(
        runs.map(({ marks }) => marks),
        expected,
      );
      for (const { start, end, marks } of runs) assert.equal(passage!.text.slice(start, end), marks);
    });
  }
});

describe('the lists in a block', () => {
  const rows: [string, number[]][] = [
    ['- a\n- b\n  1. c\n  2. d\n- e', [3, 2]],
    ['> 1. a\n> 2. b', [2]],
    ['Pas de liste.', []],
    ['```\n- a\n```', []],
  ];
  for (const [text, expected] of rows) {
    it(JSON.stringify(text), () => {
      const lists = blocksOf(text).blocks.flatMap(({ node }) => listsIn(node));
      assert.deepEqual(
        lists.map(({ items }) => items.length),
        expected,
      );
    });
  }

  it('know an item that is one paragraph from one that holds more', () => {
    const [list] = blocksOf('- a\n  b\n\n- c\n\n  d\n\n-\n').blocks.flatMap(({ node }) => listsIn(node));
    assert.deepEqual(list!.items.map(isOneParagraph), [true, false, false]);
  });
});
