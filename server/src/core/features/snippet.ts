/** Text that a snippet inserts as it is. */
export function plainSnippet(text: string): string {
  return text.replaceAll(/[\\$}]/g, '\\$&');
}

/** A place to fill in, with a word that stands there meanwhile. */
export function placeholderSnippet(index: number, word: string): string {
  return `\${${index}:${plainSnippet(word)}}`;
}

/** A place to fill in by one of some words; by a word of one's own where there are none to choose from. */
export function choiceSnippet(index: number, choices: readonly string[], otherwise: string): string {
  if (choices.length === 0) return placeholderSnippet(index, otherwise);
  if (choices.length === 1) return placeholderSnippet(index, choices[0]!);
  return `\${${index}|${choices.map((choice) => choice.replaceAll(/[\\$},|]/g, '\\$&')).join(',')}|}`;
}
