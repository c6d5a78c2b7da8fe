const LETTER = /[\p{L}\p{M}]/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/** True for a letter of any script, or a mark upon one, by its UTF-16 code unit; false for `NaN`, past the end of a text. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  // General punctuation, signs of currencies, and what stands for an object: they are looked at often, and the expression takes long to compile.
  if ((code >= 0x2000 && code <= 0x206f) || (code >= 0x20a0 && code <= 0x20cf) || code === 0xfffc) return false;
  return code > 0 && LETTER.test(String.fromCharCode(code));
}

/** True for an upper-case letter of any script, by its UTF-16 code unit. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7;
  if (!isLetter(code)) return false;
  return code > 0 && UPPER.test(String.fromCharCode(code));
}

/** True for a lower-case letter of any script, by its UTF-16 code unit. */
export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  if (!isLetter(code)) return false;
  return code > 0 && LOWER.test(String.fromCharCode(code));
}
