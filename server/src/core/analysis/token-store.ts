import { type Token, tokenize } from '../figures/tokens.ts';
import type { Language } from '../language/types.ts';
import type { Passage } from '../model/types.ts';

/** The tokens of passages, from their reading to the end of the check: rules want them once more, and they are too large to be kept. */
export class TokenStore {
  readonly #language: Language;
  #kept = new Map<Passage, readonly Token[]>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** The tokens of a passage's text, made when they are first asked for. */
  readonly of = (passage: Passage): readonly Token[] => {
    let tokens = this.#kept.get(passage);
    if (!tokens) {
      tokens = tokenize(passage.text, this.#language);
      this.#kept.set(passage, tokens);
    }
    return tokens;
  };

  /** Lets all go. */
  clear(): void {
    // A map that is emptied stays linked to what it held before, and V8 would keep the tokens of many checks by that chain.
    this.#kept = new Map();
  }
}
