import type { TextChange } from '../../server/src/core/parse/types.ts';
import type { Random } from './random.ts';

/** What edits insert: the text of a typist, and all that changes how the text around it is read. */
const INSERTIONS = [
  '', '', '', 'a', 'mot', ' ', '  ', '    ', '\t', '\n', '\n', '\n\n', '\r', '\r\n', '\n    ',
  '#', '# ', '## ', '- ', '-', '* ', '1. ', '10) ', '> ', '>', '```', '```\n', '\n```\n', '~~~\n', '`', '*', '**', '_', '---', '---\n', '\n---\n', '===', '|', '| - |\n',
  '[', ']', '(', ')', '[^n]', '[^n]: ', '[source]', '[source]: ', '\n\n[source]: /url\n\n', '[n]: /n\n', '![', '<', '>', '</', '<!--', '-->', '<!-- x -->', '<pre>', '</pre>', '<div>', '<?', '?>', '<![CDATA[', '<b>', '&amp;', '\\',
  'www.example.org', 'https://example.org', 'a@example.org', '\uFEFF', '\u0000', '\uD800', '\u200B', '\u00A0', '70 %',
]; // biome-ignore format: one row a kind

/** A random change of a text of that length: mostly small, now and then a large deletion. */
export function randomEdit(random: Random, length: number): TextChange {
  const start = random.below(length + 1);
  const size = random.pick([0, 0, 0, 1, 1, 2, 5, random.below(40), random.chance(0.1) ? length : 0]);
  return { start, end: Math.min(length, start + size), text: random.pick(INSERTIONS) };
}

/** The text after a change. */
export function applyEdit(text: string, { start, end, text: inserted }: TextChange): string {
  return text.slice(0, start) + inserted + text.slice(end);
}
