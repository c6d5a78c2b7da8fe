import { codeText, htmlText } from 'micromark-core-commonmark';
import type { Construct, Extension, Token, TokenizeContext } from 'micromark-util-types';

/** Brackets open at the same time in one text. */
const MOST_OPEN = 100;
/** Code or HTML that runs to the end of its text without being closed. */
const MOST_IN_VAIN = 30;

const EXCLAMATION = 33;
const LESS_THAN = 60;
const OPENING_BRACKET = 91;
const GRAVE = 96;

/**
 * Keeps micromark's reading of inline content linear: brackets that are open in too many others are read as characters, and a text in
 * which code or HTML was opened too often without ever being closed gets no more of either. `onLimit` is told of both.
 */
export function textLimits(onLimit: () => void): Extension {
  const bracket = openingLimit(onLimit);
  return {
    disable: { null: ['codeText', 'htmlText'] },
    text: {
      [EXCLAMATION]: bracket,
      [OPENING_BRACKET]: bracket,
      [LESS_THAN]: searchLimit(htmlText, onLimit),
      [GRAVE]: searchLimit(codeText, onLimit),
    },
  };
}

interface LabelledContext extends TokenizeContext {
  /** micromark's own stack of brackets that may still become a link or an image. */
  _labelStarts?: (Token & { _balanced?: boolean })[];
}

/** Takes a mark that would open one label too many, so that nothing else does. */
function openingLimit(onLimit: () => void): Construct {
  return {
    tokenize(effects, ok, nok) {
      const open = (this as LabelledContext)._labelStarts ?? [];
      return (code) => {
        while (open.at(-1)?._balanced) open.pop();
        if (open.length < MOST_OPEN) return nok(code);
        onLimit();
        effects.enter('data');
        effects.consume(code);
        effects.exit('data');
        return ok;
      };
    },
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
