import type { Language } from '../../language/types.ts';
import { type Token, tokenize } from '../tokens.ts';

interface Node<Value> {
  next: Map<string, Node<Value>> | null;
  value: Value | undefined;
}

/** A phrase found among tokens: what it means, and the token after its last (before its first, where it was read backward). */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly next: number;
}

/** Words in lower case with one space between them, whose tokens are the words. */
const PLAIN_WORDS = /^[a-zß-öø-ÿ]+(?: [a-zß-öø-ÿ]+)*$/;

/** Phrases to be found at a token, the longest first. Words are compared in lower case, or as written where `exact`. */
export class PhraseTable<Value> {
  readonly #root: Node<Value> = { next: new Map(), value: undefined };
  readonly #exact: boolean;
  readonly #step: 1 | -1;

  /** `direction`: whether phrases are read forward from a token or backward. */
  constructor(direction: 'forward' | 'backward' = 'forward', exact = false) {
    this.#step = direction === 'forward' ? 1 : -1;
    this.#exact = exact;
  }

  add(phrase: string, value: Value, language: Language): void {
    const keys = this.#keys(phrase, language);
    if (this.#step < 0) keys.reverse();
    let node = this.#root;
    for (const key of keys) {
      node.next ??= new Map();
      let child = node.next.get(key);
      if (!child) {
        child = { next: null, value: undefined };
        node.next.set(key, child);
      }
      node = child;
    }
    node.value ??= value;
  }

  #keys(phrase: string, language: Language): string[] {
    // Most of the thousands that are added at a start are such, and need no look at each character.
    if (PLAIN_WORDS.test(phrase)) return phrase.split(' ');
    // An elided word (“près d'”) is one only before another.
    const tokens = phrase.endsWith("'") ? tokenize(`${phrase}a`, language).slice(0, -1) : tokenize(phrase, language);
    return tokens.map(({ start, end, lower }) => (this.#exact ? phrase.slice(start, end) : lower));
  }

  /** Words that a phrase starts with. */
  heads(): Iterable<string> {
    return this.#root.next!.keys();
  }

  /** The longest phrase that starts (ends, read backward) at token `at`, no token outside `[from, to)` being looked at; null without one. */
  match(tokens: readonly Token[], text: string, at: number, from: number, to: number): PhraseMatch<Value> | null {
    let node: Node<Value> | undefined = this.#root;
    let found: PhraseMatch<Value> | null = null;
    for (let index = at; index >= from && index < to; index += this.#step) {
      const token = tokens[index]!;
      if (!node.next) break;
      if (this.#exact && index > at && token.spaced) break;
      node = node.next.get(this.#exact ? text.slice(token.start, token.end) : token.lower);
      if (!node) break;
      if (node.value !== undefined) found = { value: node.value, next: index + this.#step };
    }
    return found;
  }
}
