const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+|[.,\u00a0\u202f]\p{N}+)*/gu;

/** Number of words in a text. An elision and a hyphen join: “l’usine”, “porte-parole”, “3 200,5” are one each. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
