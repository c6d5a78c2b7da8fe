import { attention } from 'micromark-core-commonmark';
import type { Construct, Event, Extension, Resolver, Token } from 'micromark-util-types';

/** So many times, on average, the search for what opens emphasis may pass over a piece of text. Prose stays under one. */
const MOST_PASSES = 100;
/** Moving a piece of text in memory costs so much less than looking at it. */
const MOVE_COST = 1 / 16;

const ASTERISK = 42;
const UNDERSCORE = 95;

/**
 * Emphasis as micromark reads it, but where that would take quadratic time: hundreds of marks in a single text that find no partner, or
 * that are nested. All emphasis marks of that text are left as they are, and `onLimit` is told.
 */
export function attentionLimit(onLimit: () => void): Extension {
  const resolveAll: Resolver = (events, context) => {
    if (isCostly(events)) {
      onLimit();
      for (const [, token] of events) if (token.type === 'attentionSequence') token.type = 'data';
    }
    return attention.resolveAll!(events, context);
  };
  const limited: Construct = { ...attention, resolveAll };
  return { text: { [ASTERISK]: limited, [UNDERSCORE]: limited }, insideSpan: { null: [limited] } };
}

/** Estimates, in linear time, how often the events would be looked at: the search goes from each closing sequence back to what opened it. */
function isCostly(events: readonly Event[]): boolean {
  const openers: Record<number, Opener[]> = { [ASTERISK]: [], [UNDERSCORE]: [] };
  const limit = (events.length + MOST_PASSES) * MOST_PASSES;
  let cost = 0;
  for (let index = 0; index < events.length; index++) {
    const [type, token, context] = events[index]!;
    if (type !== 'enter' || token.type !== 'attentionSequence') continue;
    const open = openers[context.sliceSerialize(token).charCodeAt(0)];
    if (!open) continue;
    let left = lengthOf(token);
    while (token._close && left > 0) {
      const opener = open.at(-1);
      if (!opener || !mayPair(opener.token, token)) {
        cost += index;
        break;
      }
      const pairs = Math.min(opener.left, left);
      cost += pairs * (index - opener.index + pairs + (events.length - index) * MOVE_COST);
      left -= pairs;
      opener.left -= pairs;
      if (opener.left === 0) open.pop();
    }
    if (cost > limit) return true;
    if (token._open && left > 0) open.push({ token, index, left });
  }
  return false;
}

/** A sequence that may open emphasis, where it stands, and how many of its marks are not used up. */
interface Opener {
  readonly token: Token;
  readonly index: number;
  left: number;
}

function lengthOf(token: Token): number {
  return token.end.offset - token.start.offset;
}

/** The rule of three (CommonMark 6.2, rules 9 and 10). */
function mayPair(opener: Token, closer: Token): boolean {
  const length = lengthOf(closer);
  return !((opener._close || closer._open) && length % 3 !== 0 && (lengthOf(opener) + length) % 3 === 0);
}
