import assert from 'node:assert/strict';
import { decodeText } from '../../../server/src/node/decode.ts';
import { FileError } from '../../../server/src/node/problems.ts';

const trouble = (...bytes: number[]) => {
  try {
    decodeText(Uint8Array.from(bytes));
    return null;
  } catch (error) {
    assert.ok(error instanceof FileError);
    return error.trouble;
  }
};

describe('decodeText', () => {
  it('keeps a byte order mark, so that offsets count from the start of the file', () => {
    assert.equal(decodeText(Buffer.from('\uFEFF# Été 😀\r\n')), '\uFEFF# Été 😀\r\n');
  });

  it('reads nothing as nothing', () => {
    assert.equal(decodeText(new Uint8Array()), '');
  });

  for (const [what, bytes, expected] of [
    ['Latin-1', [0x63, 0x61, 0x66, 0xe9, 0x20], 'not-utf8'],
    ['a character cut short', [0x61, 0xc3], 'not-utf8'],
    ['an overlong form', [0xc0, 0xaf], 'not-utf8'],
    ['a surrogate', [0xed, 0xa0, 0x80], 'not-utf8'],
    ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0x00], 'utf-16'],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x61], 'utf-16'],
    ['a NUL', [0x61, 0x00, 0x62], 'binary'],
  ] as const) {
    it(`refuses ${what}`, () => {
      assert.equal(trouble(...bytes), expected);
    });
  }
});
