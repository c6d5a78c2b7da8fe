import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commonEnds, commonEndsOfPages } from '../../../server/src/core/parse/common-ends.ts';
import { PagedList } from '../../../server/src/core/parse/paged-list.ts';

/** Replacements one after the other: where, how many go, how many come. */
const replacements = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(200), fc.nat(300)), {
  maxLength: 20,
});

let made = 0;
const fresh = (count: number) => Array.from({ length: count }, () => ++made);

/** A list after replacements, the one before the last, and arrays that had the same done to them. */
function replace(steps: readonly (readonly [number, number, number])[]) {
  let list = PagedList.of<number>([]);
  let array: number[] = [];
  let before = { list, array };
  for (const [where, goes, comes] of steps) {
    const start = Math.floor(where * array.length);
    const end = Math.min(array.length, start + goes);
    const items = fresh(comes);
    before = { list, array };
    list = list.replaced(start, end, items);
    array = array.slice(0, start).concat(items, array.slice(end));
  }
  return { list, array, before };
}

describe('a paged list', () => {
  it('holds what an array holds to which the same is done, and leaves the list that it was made of alone', () => {
    fc.assert(
      fc.property(replacements, (steps) => {
        const { list, array, before } = replace(steps);
        assert.deepEqual([...list], array);
        assert.deepEqual([...before.list], before.array);
        assert.equal(list.length, array.length);
        assert.deepEqual(
          array.map((_, index) => list.at(index)),
          array,
        );
        assert.equal(list.at(-1), array.at(-1));
        assert.equal(list.at(array.length), undefined);
        assert.deepEqual(
          list.map((item) => item + 1),
          array.map((item) => item + 1),
        );
      }),
    );
  });

  it('gives the items between two indices', () => {
    fc.assert(
      fc.property(replacements, fc.nat(500), fc.nat(500), (steps, one, other) => {
        const { list, array } = replace(steps);
        const [start, end] = [one, other].map((index) => Math.min(index, array.length)).sort((a, b) => a - b);
        assert.deepEqual(list.slice(start!, end!), array.slice(start, end));
        assert.deepEqual(list.slice(start!), array.slice(start));
      }),
    );
  });

  it('keeps its pages of a size that makes both many and long ones dear', () => {
    let list = PagedList.of(fresh(10_000));
    for (let index = 0; index < 5_000; index++) list = list.replaced(index, index + 2, [index]);
    assert.equal(list.length, 5_000);
    const sizes = list.pages.map(({ length }) => length);
    assert.ok(Math.max(...sizes) <= 128, `${Math.max(...sizes)} items on a page`);
    assert.ok(sizes.length <= 5_000 / 16, `${sizes.length} pages`);
  });

  it('shares the pages that a replacement does not touch', () => {
    const list = PagedList.of(fresh(1_000));
    const next = list.replaced(500, 501, fresh(1));
    assert.equal(list.pages.filter((page) => next.pages.includes(page)).length, list.pages.length - 1);
  });
});

describe('the common ends of two paged lists', () => {
  it('leave out all that differs, and nothing else where one was made of the other', () => {
    fc.assert(
      fc.property(replacements, (steps) => {
        const { list, array, before } = replace(steps);
        const { start, end } = commonEndsOfPages(before.list, list);
        const least = commonEnds(before.array, array);
        assert.deepEqual(before.array.slice(0, start), array.slice(0, start));
        assert.deepEqual(before.array.slice(before.array.length - end), array.slice(array.length - end));
        assert.ok(start + end <= Math.min(array.length, before.array.length));
        assert.equal(start + end, least.start + least.end);
      }),
    );
  });
});
