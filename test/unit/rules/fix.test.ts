import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, mergeFixes } from '../../../server/src/core/rules/fix.ts';

const edit = (start: number, end: number, text: string) => ({ start, end, text });

describe('putting fixes together', () => {
  it('takes fixes that keep out of each other’s way, in text order', () => {
    const { edits, merged } = mergeFixes([[edit(6, 7, 'X')], [edit(0, 1, 'Y')]], 'abcdefgh');
    assert.equal(merged, 2);
    assert.equal(applyEdits('abcdefgh', edits), 'YbcdefXh');
  });

  it('leaves a fix that touches another for the next round, whole', () => {
    const { edits, merged } = mergeFixes([[edit(2, 4, 'X')], [edit(0, 1, 'Y'), edit(3, 5, 'Z')]], 'abcdef');
    assert.equal(merged, 1);
    assert.equal(applyEdits('abcdef', edits), 'abXef');
  });

  it('takes the same edit from two fixes once', () => {
    const { edits, merged } = mergeFixes([[edit(1, 2, 'X')], [edit(1, 2, 'X'), edit(4, 4, '!')]], 'abcdef');
    assert.equal(merged, 2);
    assert.equal(applyEdits('abcdef', edits), 'aXcd!ef');
  });

  it('does not insert twice in one place', () => {
    const { merged } = mergeFixes([[edit(1, 1, 'X')], [edit(1, 1, 'Y')]], 'abc');
    assert.equal(merged, 1);
  });

  it('lets an insertion stand right behind a replacement', () => {
    const { edits } = mergeFixes([[edit(0, 2, 'X')], [edit(2, 2, 'Y')]], 'abc');
    assert.equal(applyEdits('abc', edits), 'XYc');
  });

  it('leaves what stands at the other side of an emphasis mark for the next round', () => {
    const fixes = [[edit(0, 3, '5 M€')], [edit(6, 7, '0,5')], [edit(9, 9, '!')]];
    assert.deepEqual(mergeFixes(fixes, '€5M***,50M').edits, [edit(0, 3, '5 M€'), edit(9, 9, '!')]);
    assert.deepEqual(mergeFixes(fixes.toReversed(), '€5M***,50M').edits, [edit(6, 7, '0,5'), edit(9, 9, '!')]);
    assert.equal(mergeFixes(fixes, '€5M** ,50M').merged, 3);
  });

  it('never yields edits that overlap, whatever the fixes', () => {
    const span = fc
      .tuple(fc.nat(30), fc.nat(5), fc.string({ maxLength: 3 }))
      .map(([start, length, text]) => edit(start, start + length, text));
    const text = fc.string({ unit: fc.constantFrom('a', '*', '_', ' '), minLength: 36, maxLength: 36 });
    fc.assert(
      fc.property(fc.array(fc.array(span, { minLength: 1, maxLength: 1 }), { maxLength: 20 }), text, (fixes, text) => {
        const { edits } = mergeFixes(fixes, text);
        for (const [index, one] of edits.slice(1).entries()) assert.ok(edits[index]!.end <= one.start);
      }),
    );
  });
});
