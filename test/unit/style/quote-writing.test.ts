import assert from 'node:assert/strict';
import { quotePairs } from '../../../server/src/core/style/quote-pairs.ts';
import { quoteWriting } from '../../../server/src/core/style/quote-writing.ts';
import type { QuoteVariant } from '../../../server/src/core/style/types.ts';
import { quoteVariant } from '../../../server/src/core/style/variants.ts';
import { spaced } from '../../support/spaces.ts';

const variantOf = (text: string) => quoteVariant(text, quotePairs(text)[0]!)?.variant ?? null;

describe('how a quotation is written', () => {
  const rows: [string, QuoteVariant | null][] = [
    ['«⍽mot⍽»', 'guillemets-spaced'],
    ['«⎵mot⍽»', 'guillemets-spaced'],
    ['« mot »', 'guillemets-plain'],
    ['«⍽mot »', 'guillemets-plain'],
    ['«mot»', 'guillemets-closed'],
    ['«⍽mot»', 'guillemets-closed'],
    ['“mot”', 'curly'],
    ['“ mot ”', 'curly-spaced'],
    ['“mot⍽”', 'curly-spaced'],
    ['"mot"', 'straight'],
    ['“mot»', null],
  ];
  for (const [text, expected] of rows)
    it(`${text}: ${expected}`, () => assert.equal(variantOf(spaced(text)), expected));

  it('is what it was written as', () => {
    for (const variant of [
      'guillemets-spaced',
      'guillemets-plain',
      'guillemets-closed',
      'curly',
      'straight',
    ] as const) {
      const { open, close } = quoteWriting(variant, '\u00a0');
      assert.equal(variantOf(`${open}mot${close}`), variant);
    }
  });

  it('mends what no house asks for, and takes the space where only the kind is decided', () => {
    assert.deepEqual(quoteWriting('curly-spaced', '\u00a0'), { open: '“', close: '”' });
    assert.deepEqual(quoteWriting('guillemets', '\u202f'), { open: '«\u202f', close: '\u202f»' });
    assert.deepEqual(quoteWriting('guillemets', ''), { open: '«', close: '»' });
  });
});
