import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldHeadline, splitEntries } from '../../../server/src/core/model/teaser.ts';

describe('teaser entries', () => {
  it('are parted by semicolons, without the spaces around them', () => {
    const text = 'Also: One ;  Two; ;Three ';
    assert.deepEqual(
      splitEntries(text, 5).map((entry) => entry.text),
      ['One', 'Two', 'Three'],
    );
  });

  it('say where they stand', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(10), (text, from) => {
        for (const entry of splitEntries(text, Math.min(from, text.length))) {
          assert.equal(text.slice(entry.start, entry.end), entry.text);
        }
      }),
    );
  });

  it('are none in an empty text', () => assert.deepEqual(splitEntries('', 0), []));
});

describe('comparing headlines', () => {
  it('does not look at case, punctuation, apostrophes and spaces', () => {
    assert.equal(foldHeadline('L’IA recule\u00a0!'), foldHeadline("l'ia  recule"));
    assert.equal(foldHeadline('“Smart” glasses: 2.0'), foldHeadline('smart glasses, 20'));
  });

  it('looks at accents and digits', () => {
    assert.notEqual(foldHeadline('Marché'), foldHeadline('Marche'));
    assert.notEqual(foldHeadline('Llama 3'), foldHeadline('Llama 4'));
  });
});
