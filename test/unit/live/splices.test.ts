import assert from 'node:assert/strict';
import { applySplices } from '../../../server/src/core/live/splices.ts';
import type { SentBlock } from '../../../server/src/core/live/types.ts';

const list = [...'abcdef'].map((key) => ({ key }));
const sent = (key: string): SentBlock => ({ key, skip: 1, marks: [] });

describe('splices of a list of blocks', () => {
  it('are applied in the places of the list before', () => {
    const splices = [
      { start: 1, remove: 1, insert: [sent('x'), sent('y')] },
      { start: 4, remove: 2, insert: [] },
      { start: 6, remove: 0, insert: [sent('z')] },
    ];
    assert.equal(
      applySplices(list, splices, ({ key }) => ({ key }))
        .map(({ key }) => key)
        .join(''),
      'axycdz',
    );
  });

  it('tell of each block what was kept of it, and what stood in its place', () => {
    const told: (string | undefined)[][] = [];
    const splices = [
      { start: 0, remove: 2, insert: [sent('x'), sent('e')] },
      { start: 4, remove: 1, insert: [sent('b')] },
    ];
    applySplices(list, splices, ({ key }, known, displaced) => {
      told.push([key, known?.key, displaced?.key]);
      return { key };
    });
    assert.deepEqual(told, [
      ['x', undefined, 'a'],
      ['e', 'e', undefined],
      ['b', 'b', undefined],
    ]);
  });

  it('are refused by a list that they do not fit', () => {
    assert.throws(() => applySplices(list, [{ start: 5, remove: 2, insert: [] }], ({ key }) => ({ key })), RangeError);
  });
});
