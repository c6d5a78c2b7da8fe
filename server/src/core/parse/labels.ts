import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Construct, Extension } from 'micromark-util-types';

/**
 * What the rest of the document says of a label: the target of a link definition (`link-target.ts`), or whether a footnote has text; null for
 * no definition.
 */
export type Resolution = string | null;

/** Answers for keys as `linkKey` and `footnoteKey` make them. */
export type Resolve = (key: string) => Resolution;

/** Labels longer than this define nothing (CommonMark 4.7), so nobody has to remember having asked for them. */
const LONGEST_LABEL = 999;

/** The key of a link definition's label, in whatever case and spacing it is written. */
export function linkKey(label: string): string {
  return `l:${normalizeIdentifier(label)}`;
}

/** The key of a footnote definition's label. */
export function footnoteKey(label: string): string {
  return `f:${normalizeIdentifier(label)}`;
}

/**
 * Makes micromark find the definitions of the whole document while it parses one chunk, and writes down which labels it asks for.
 * micromark keeps the labels that it has seen defined in two arrays of the parser; from the first bracket on, these stand in for them.
 */
export class LabelReader {
  /** Every label asked for, with the answer: what the tree of the chunk depends on besides its text. */
  readonly asked = new Map<string, Resolution>();
  readonly extension: Extension;
  readonly #resolve: Resolve;

  constructor(resolve: Resolve) {
    this.#resolve = resolve;
    const seed = this.#seedConstruct();
    this.extension = { text: { [OPENING_BRACKET]: seed, [CLOSING_BRACKET]: seed } };
  }

  #answer(key: string): boolean {
    let resolution = this.asked.get(key);
    if (resolution === undefined) {
      resolution = this.#resolve(key);
      this.asked.set(key, resolution);
    }
    return resolution !== null;
  }

  /** A construct that never matches: all it does is to put our labels in place before the constructs of brackets look at them. */
  #seedConstruct(): Construct {
    const answer = (key: string) => this.#answer(key);
    return {
      tokenize(_effects, _ok, nok) {
        const parser: LabelledParser = this.parser;
        if (!(parser.defined instanceof Labels)) {
          parser.defined = new Labels('l:', parser.defined, answer);
          parser.gfmFootnotes = new Labels('f:', parser.gfmFootnotes ?? [], answer);
        }
        return nok;
      },
    };
  }
}

const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;

interface LabelledParser {
  defined: string[];
  gfmFootnotes?: string[];
}

/** Labels that micromark has found itself, which it gives normalized, and those of the rest of the document. */
class Labels extends Array<string> {
  readonly #prefix: string;
  readonly #own: ReadonlySet<string>;
  readonly #answer: (key: string) => boolean;

  constructor(prefix: string, own: readonly string[], answer: (key: string) => boolean) {
    super();
    this.#prefix = prefix;
    this.#own = new Set(own);
    this.#answer = answer;
  }

  override includes(label: string): boolean {
    if (label.length > LONGEST_LABEL) return false;
    // Asked even where the chunk defines the label itself: an earlier definition elsewhere may give another URL.
    return this.#answer(this.#prefix + label) || this.#own.has(label);
  }
}
