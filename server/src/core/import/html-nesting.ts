import { type Token, Tokenizer, TokenizerMode } from 'parse5';

/** Elements that have no end tag. */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements that end without an end tag where the next one starts. They do not nest in themselves. */
const IMPLIED: ReadonlySet<string> = new Set(
  'p li dt dd td th tr tbody thead tfoot colgroup option optgroup rp rt html head body'.split(' '),
);

/** Elements that a parser opens again in the next block where they have not been closed. */
const FORMATTING: ReadonlySet<string> = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/** Other elements that may stand within a word. */
const INLINE: ReadonlySet<string> = new Set('span sub sup abbr q cite mark ins del kbd label'.split(' '));

/** End tags reach no further out than these. */
const SCOPES: ReadonlySet<string> = new Set(
  'table template object applet marquee svg math foreignobject desc'.split(' '),
);

/** How a tokenizer reads on after tags whose content is no HTML. */
const MODES: Readonly<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  plaintext: TokenizerMode.PLAINTEXT,
};

/** Deeper than mail programs go with their tables; far beyond it, parsers take more than linear time and then the stack. */
const DEEPEST = 120;

/** More formatting than anybody sets at once. Parsers repeat what is left open in each block that follows. */
const MOST_FORMATTING = 8;

/**
 * HTML without the tags of elements that are nested deeper than any real page or mail goes; what stands in them stays, blocks on lines of
 * their own. Elements that overlap count as nested. HTML that is no deeper comes back as it is.
 */
export function limitNesting(html: string): string {
  const nesting = new Nesting();
  const kept: string[] = [];
  let from = 0;
  const tag = (keeps: boolean, { tagName, location }: Token.TagToken) => {
    if (keeps || !location) return;
    if (location.startOffset > from) kept.push(html.slice(from, location.startOffset));
    if (!isInline(tagName) && kept.at(-1) !== '<br>') kept.push('<br>');
    from = location.endOffset;
  };
  const ignore = () => {};
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        const mode = Object.hasOwn(MODES, token.tagName) && !nesting.isForeign ? MODES[token.tagName] : undefined;
        if (mode === undefined) tag(nesting.open(token.tagName), token);
        else tokenizer.state = mode;
      },
      onEndTag: (token) => tag(nesting.close(token.tagName), token),
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
    },
  );
  tokenizer.write(html, true);
  return kept.join('') + html.slice(from);
}

function isInline(name: string): boolean {
  return FORMATTING.has(name) || INLINE.has(name);
}

/** The elements that are open, as a parser has them or more. Both methods return whether the tag can stay. */
class Nesting {
  readonly #open: string[] = [];
  /** How many elements are open whose start tag could not stay, by name. */
  readonly #dropped = new Map<string, number>();
  #drops = 0;

  /** True inside a drawing or a formula. */
  get isForeign(): boolean {
    return this.#open.includes('svg') || this.#open.includes('math');
  }

  open(name: string): boolean {
    if (VOID.has(name)) return true;
    if (IMPLIED.has(name)) return this.#drops === 0;
    if (name === 'a') this.#close(name);
    if (this.#open.length < DEEPEST && !(FORMATTING.has(name) && this.#hasMostFormatting)) {
      this.#open.push(name);
      return true;
    }
    this.#dropped.set(name, (this.#dropped.get(name) ?? 0) + 1);
    this.#drops++;
    return false;
  }

  close(name: string): boolean {
    if (IMPLIED.has(name)) return this.#drops === 0;
    const dropped = this.#dropped.get(name) ?? 0;
    if (dropped === 0) {
      this.#close(name);
      return true;
    }
    this.#dropped.set(name, dropped - 1);
    this.#drops--;
    return false;
  }

  get #hasMostFormatting(): boolean {
    return this.#open.filter((each) => FORMATTING.has(each)).length >= MOST_FORMATTING;
  }

  /** Closes the innermost element of that name, and with a block what is open in it but for formatting. */
  #close(name: string): void {
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const open = this.#open[at]!;
      if (open === name) {
        const inside = FORMATTING.has(name)
          ? this.#open.slice(at + 1)
          : this.#open.slice(at + 1).filter((each) => FORMATTING.has(each));
        this.#open.splice(at, Number.POSITIVE_INFINITY, ...inside);
        return;
      }
      if (SCOPES.has(open)) return;
    }
  }
}
