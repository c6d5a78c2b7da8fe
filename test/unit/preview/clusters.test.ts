import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clustersOf, kindOf } from '../../../client/preview/clusters.ts';
import { DEFAULT_VIEW } from '../../../client/src/preview/view.ts';
import type { BlockMark } from '../../../server/src/core/live/types.ts';

const ALL = { ...DEFAULT_VIEW, findings: true };

const mark = (start: number, end: number, rule = 'currency/nbsp', severity: BlockMark['severity'] = 'warning') => ({
  start,
  end,
  rule,
  severity,
  message: `${rule} at ${start}`,
});

const spans = (marks: readonly BlockMark[], view = ALL, length = 100) =>
  clustersOf(marks, view, length).inText.map(({ start, end, marks }) => [start, end, marks.length]);

describe('the marks of a block', () => {
  it('are shown one by one where they stand apart', () => {
    assert.deepEqual(spans([mark(10, 14), mark(20, 25)]), [
      [10, 14, 1],
      [20, 25, 1],
    ]);
    assert.deepEqual(spans([mark(10, 14), mark(14, 16)]), [
      [10, 14, 1],
      [14, 16, 1],
    ]);
  });

  it('are one where they overlap', () => {
    assert.deepEqual(spans([mark(10, 14), mark(12, 20), mark(19, 22), mark(30, 31)]), [
      [10, 22, 3],
      [30, 31, 1],
    ]);
  });

  it('stand beside the block where they concern all of it, or nothing in it', () => {
    const { inText, onBlock } = clustersOf([mark(0, 100), mark(5, 5), mark(200, 210), mark(3, 4)], ALL, 100);
    assert.deepEqual([inText.length, onBlock.length], [1, 3]);
  });

  it('are those that the view asks for', () => {
    const marks = [mark(1, 2, 'figures/unsourced'), mark(4, 5)];
    assert.deepEqual(spans(marks, DEFAULT_VIEW), [[1, 2, 1]]);
    assert.deepEqual(spans(marks, { ...ALL, figures: false }), [[4, 5, 1]]);
    assert.deepEqual(spans(marks, { ...ALL, desk: false }), []);
  });

  it('look like the gravest of them', () => {
    assert.equal(kindOf([mark(0, 1, 'a', 'info'), mark(0, 1, 'b', 'error')]), 'error');
    assert.equal(kindOf([mark(0, 1, 'a', 'error'), mark(0, 1, 'figures/unsourced')]), 'unsourced');
    assert.equal(kindOf([]), 'hint');
  });

  it('never overlap, and none gets lost', () => {
    const anyMark = fc.tuple(fc.nat(120), fc.nat(30)).map(([start, length]) => mark(start, start + length));
    fc.assert(
      fc.property(fc.array(anyMark), (marks) => {
        const { inText, onBlock } = clustersOf(marks, ALL, 100);
        let last = 0;
        for (const { start, end } of inText) {
          assert.ok(start >= last && end > start && end <= 100);
          last = end;
        }
        assert.equal(inText.flatMap((cluster) => cluster.marks).length + onBlock.length, marks.length);
      }),
    );
  });
});
