import assert from 'node:assert/strict';
import { widthOf } from '../../../server/src/cli/formats/width.ts';

/** The same, told character by character: a wide one beside it leads there, and takes two columns. */
const slowly = (text: string) => widthOf(`${text} 東`) - 3;

describe('widthOf', () => {
  it('is the same the quick way for every character of the basic plane', () => {
    const differ: string[] = [];
    for (let code = 0; code < 0xd800; code++) {
      const text = `a${String.fromCharCode(code)}b`;
      if (widthOf(text) !== slowly(text)) differ.push(code.toString(16));
    }
    assert.deepEqual(differ, []);
  });

  for (const [text, columns] of [
    ['', 0],
    ['Les 12 % du « jour » – 3 €…', 27],
    ['東京 12 %', 9],
    ['👩‍👩‍👧 12', 5],
    ['e\u0301te\u0301', 3],
  ] as const) {
    it(`“${text}” takes ${columns}`, () => assert.equal(widthOf(text), columns));
  }
});
