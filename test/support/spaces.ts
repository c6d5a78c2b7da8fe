/** Writes U+00A0 for each `⍽` and U+202F for each `⎵`, so that a test shows which space it means. */
export function spaced(text: string): string {
  return text.replaceAll('⍽', '\u00a0').replaceAll('⎵', '\u202f');
}
