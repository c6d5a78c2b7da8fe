import { codeText, htmlText } from 'micromark-core-commonmark';
import type { Construct, Effects, Extension, State, Token, TokenizeContext } from 'micromark-util-types';

/** Brackets open at the same time in one text. */
const MOST_OPEN = 100;
/** Brackets in one text, of links and of what only looks like one: each that turns out to be none makes micromark move all that follows. */
const MOST_BRACKETS = 5_000;
/** Code or HTML that runs to the end of its text without being closed. */
const MOST_IN_VAIN = 30;

const EXCLAMATION = 33;
const LESS_THAN = 60;
const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;
const GRAVE = 96;

/**
 * Keeps micromark's reading of inline content linear: brackets that are open in too many others, or come after too many, are read as characters, and a text in
 * which code or HTML was opened too often without ever being closed gets no more of either. `onLimit` is told of both.
 */
export function textLimits(onLimit: () => void): Extension {
  const brackets = new WeakMap<TokenizeContext, number>();
  const opening = openingLimit(brackets, onLimit);
  return {
    disable: { null: ['codeText', 'htmlText'] },
    text: {
      [EXCLAMATION]: opening,
      [OPENING_BRACKET]: opening,
      [CLOSING_BRACKET]: closingLimit(brackets),
      [LESS_THAN]: searchLimit(htmlText, onLimit),
      [GRAVE]: searchLimit(codeText, onLimit),
    },
  };
}

interface LabelledContext extends TokenizeContext {
  /** micromark's own stack of brackets that may still become a link or an image. */
  _labelStarts?: (Token & { _balanced?: boolean })[];
}

/** Takes a mark that would open one label too many, or is one bracket too many, so that nothing else does. */
function openingLimit(brackets: WeakMap<TokenizeContext, number>, onLimit: () => void): Construct {
  return {
    tokenize(effects, ok, nok) {
      const count = (brackets.get(this) ?? 0) + 1;
      brackets.set(this, count);
      const open = (this as LabelledContext)._labelStarts ?? [];
      return (code) => {
        while (open.at(-1)?._balanced) open.pop();
        if (open.length < MOST_OPEN && count <= MOST_BRACKETS) return nok(code);
        onLimit();
        return asData(effects, ok)(code);
      };
    },
  };
}

/** Takes a mark after too many brackets, for which all of the text before would be searched. */
function closingLimit(brackets: WeakMap<TokenizeContext, number>): Construct {
  return {
    tokenize(effects, ok, nok) {
      return (brackets.get(this) ?? 0) > MOST_BRACKETS ? asData(effects, ok) : nok;
    },
  };
}

/** Reads one character as text. */
function asData(effects: Effects, ok: State): State {
  return (code) => {
    effects.enter('data');
    effects.consume(code);
    effects.exit('data');
    return ok;
  };
}

/** A construct that searches for its end, as often in vain as is allowed in each text. */
function searchLimit(construct: Construct, onLimit: () => void): Construct {
  const inVain = new WeakMap<TokenizeContext, number>();
  return {
    ...construct,
    // The original is disabled by its name.
    name: `bounded-${construct.name}`,
    add: 'after',
    tokenize(effects, ok, nok) {
      const before = inVain.get(this) ?? 0;
      if (before >= MOST_IN_VAIN) {
        onLimit();
        return nok;
      }
      return construct.tokenize.call(this, effects, ok, (code) => {
        if (code === null) inVain.set(this, before + 1);
        return nok(code);
      });
    },
  };
}
