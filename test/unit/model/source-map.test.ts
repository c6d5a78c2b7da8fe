import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SourceMap } from '../../../server/src/core/model/source-map.ts';

/** `one &amp; *two*`: “one & two”. */
function example(): SourceMap {
  const map = new SourceMap(0, 15);
  map.add(4, 0, 4);
  map.add(1, 4, 9);
  map.add(1, 9, 10);
  map.add(3, 11, 14);
  return map;
}

describe('the text that stands for a place of the source', () => {
  it('is found letter by letter where both are alike', () => {
    assert.deepEqual(example().toText(0, 3), { start: 0, end: 3 });
    assert.deepEqual(example().toText(12, 13), { start: 7, end: 8 });
  });

  it('is a whole where something stands for something else', () => {
    assert.deepEqual(example().toText(5, 6), { start: 4, end: 5 });
  });

  it('reaches from the first of it to the last', () => {
    assert.deepEqual(example().toText(2, 12), { start: 2, end: 7 });
    assert.deepEqual(example().toText(10, 12), { start: 6, end: 7 });
  });

  it('is none for marks, for an empty place and for what lies outside', () => {
    for (const [start, end] of [
      [10, 11],
      [14, 15],
      [3, 3],
      [90, 99],
    ] as const)
      assert.equal(example().toText(start, end), null);
  });

  it('is none where the text stands for nothing', () => {
    const map = new SourceMap(0, 4);
    map.add(2, 2, 2);
    assert.equal(map.toText(0, 4), null);
    assert.equal(map.pieceBefore(4), null);
  });

  it('has a piece before it', () => {
    assert.deepEqual(example().pieceBefore(11), { start: 9, end: 10 });
    assert.deepEqual(example().pieceBefore(14), { start: 11, end: 14 });
    assert.deepEqual(example().pieceBefore(13), { start: 9, end: 10 });
    assert.equal(example().pieceBefore(3), null);
  });

  it('is the same however the pieces are gone through', () => {
    const piece = fc.record({ length: fc.nat(3), skip: fc.nat(3), size: fc.nat(4) });
    fc.assert(
      fc.property(fc.array(piece), fc.nat(40), fc.nat(10), fc.boolean(), (pieces, start, size, shuffled) => {
        const map = new SourceMap(0, 100);
        const spans: { text: number; length: number; start: number; end: number }[] = [];
        let text = 0;
        let at = 0;
        // What HTML moves about comes first, so that the rest is out of order.
        if (shuffled) spans.push({ text, length: 1, start: 60, end: 61 });
        text = spans.length;
        for (const { length, skip, size: sourceSize } of pieces) {
          at += skip;
          spans.push({ text, length, start: at, end: at + sourceSize });
          text += length;
          at += sourceSize;
        }
        for (const span of spans) map.add(span.length, span.start, span.end);
        const end = start + size;
        const touched = spans.filter((span) => Math.max(start, span.start) < Math.min(end, span.end));
        const found = map.toText(start, end);
        assert.equal(found === null, touched.length === 0);
        if (!found) return;
        const first = touched[0]!;
        const last = touched.at(-1)!;
        assert.ok(found.start >= first.text && found.start <= first.text + first.length);
        assert.ok(found.end >= last.text && found.end <= last.text + last.length);
      }),
    );
  });
});
