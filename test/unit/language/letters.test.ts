import assert from 'node:assert/strict';
import { isLetter, isLower, isUpper } from '../../../server/src/core/language/letters.ts';

const KINDS = [
  ['letter', isLetter, /[\p{L}\p{M}]/u],
  ['upper-case letter', isUpper, /\p{Lu}/u],
  ['lower-case letter', isLower, /\p{Ll}/u],
] as const;

describe('a code unit', () => {
  for (const [name, is, wanted] of KINDS) {
    it(`is told to be a ${name} where Unicode says so`, () => {
      for (let code = 0; code <= 0xffff; code++) {
        assert.equal(is(code), wanted.test(String.fromCharCode(code)), `U+${code.toString(16)}`);
      }
    });

    it(`past the end of a text is no ${name}`, () => assert.equal(is(''.charCodeAt(0)), false));
  }
});
