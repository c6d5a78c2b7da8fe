import assert from 'node:assert/strict';
import { Memo } from '../../../server/src/core/analysis/memo.ts';

describe('a memo', () => {
  it('makes a value once for each object and key', () => {
    const memo = new Memo<object, string, number>();
    let made = 0;
    const make = () => ++made;
    const [a, b] = [{}, {}];
    assert.deepEqual([memo.get(a, 'x', make), memo.get(a, 'x', make), memo.get(b, 'x', make)], [1, 1, 2]);
  });

  it('makes it anew for another key, and forgets the one before', () => {
    const memo = new Memo<object, string, number>();
    let made = 0;
    const make = () => ++made;
    const one = {};
    assert.deepEqual([memo.get(one, 'x', make), memo.get(one, 'y', make), memo.get(one, 'x', make)], [1, 2, 3]);
  });

  it('compares keys as it is told', () => {
    const memo = new Memo<object, { id: number }, number>((a, b) => a.id === b.id);
    let made = 0;
    const one = {};
    assert.equal(
      memo.get(one, { id: 1 }, () => ++made),
      1,
    );
    assert.equal(
      memo.get(one, { id: 1 }, () => ++made),
      1,
    );
  });
});
