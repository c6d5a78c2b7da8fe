import assert from 'node:assert/strict';
import { suggest } from '../../../server/src/core/config/suggest.ts';

describe('suggest', () => {
  for (const [word, expected] of [
    ['figures/unsourcd', 'figures/unsourced'],
    ['FIGURES/UNSOURCED', 'figures/unsourced'],
    ['chekc', 'check'],
    ['fx', 'fix'],
    ['xyzzy', null],
    ['', null],
    ['c'.repeat(500), null],
  ] as const) {
    it(`${word.slice(0, 20)} → ${expected}`, () => {
      assert.equal(suggest(word, ['check', 'fix', 'figures/unsourced']), expected);
    });
  }

  it('has nothing to suggest among nothing', () => {
    assert.equal(suggest('check', []), null);
  });
});
