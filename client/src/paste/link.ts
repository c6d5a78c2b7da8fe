import { cleanTarget } from '../../../server/src/core/import/link-target.ts';

/** Longer than any address that people share, in UTF-16 units. */
const LONGEST = 4000;

/**
 * The link that an address pasted over some words makes, its tracking parameters dropped. Null where what is pasted is more than one address
 * of the web, or the words are none: an address themselves, several lines, a link already.
 */
export function linkOver(words: string, pasted: string): string | null {
  const address = pasted.trim();
  if (address.length > LONGEST || !/^https?:\/\/[^\s<>]+$/i.test(address)) return null;
  if (words.trim() === '' || /[\r\n\][]|\\\s*$/.test(words) || /^\s*https?:/i.test(words)) return null;
  const target = cleanTarget(address);
  // An address with such marks ends where they stand, unless it is put in angle brackets.
  const written = /[()]/.test(target) ? `<${target}>` : target;
  const [, before, text, after] = /^(\s*)(.*?)(\s*)$/s.exec(words)!;
  return `${before}[${text}](${written})${after}`;
}
