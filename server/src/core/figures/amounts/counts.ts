import { isInName } from './names.ts';
import { nounAfter } from './nouns.ts';
import { isClosedUp, isHyphen, lowerAt, type Scan, tokenAt } from './scan.ts';
import type { TermReading } from './terms.ts';

/** What a number without currency, measure or magnitude is. */
export interface CountReading {
  readonly isFigure: boolean;
  readonly noun: string | null;
}

/** Reads a bare number as a count, `next` being the token after it; null where it is a date, a name, an ordinal or an idiom. */
export function countOf(scan: Scan, term: TermReading, next: number, high: number): CountReading | null {
  const { words, tokens, text, from, to } = scan;
  const { number, first } = term;
  if (isClosedUp(scan, next)) {
    const glued = tokenAt(scan, next)!;
    if (glued.kind === 'word' && !glued.lower.startsWith("'")) return null;
    if (glued.kind === 'digits' || glued.lower === '°' || glued.lower === '/' || glued.lower === '_') return null;
  }
  if (isQuotedWhole(scan, first, next)) return null;
  if (number.form === 'words' && words.idioms.match(tokens, text, first, from, to)) return null;
  if (words.vagueBefore.has(lowerAt(scan, first - 1)) && number.form === 'words') return null;
  const noun = nounAfter(scan, next, term.collective)?.noun ?? null;
  const plural = noun !== null && (words.countNouns.has(noun) || /[sx]$/.test(noun));
  if (words.months.has(lowerAt(scan, next)) || words.months.has(lowerAt(scan, first - 1))) return null;
  if (isHyphen(scan, next) && words.serialNouns.has(lowerAt(scan, next + 1))) return null;
  if (isShortNumber(scan, term, noun)) return null;
  if (isYear(scan, term, next, noun) || isInName(scan, term, plural)) return null;
  if (number.form === 'words' && high < 100) return null;
  // Nobody counts to 123456 without grouping it, or saying what.
  if (
    noun === null &&
    number.group === null &&
    number.decimal === null &&
    number.value >= 1e5 &&
    number.form === 'digits'
  )
    return null;
  return { isFigure: high >= 100, noun };
}

/** “« 123456 »”: a string of digits, not a number of anything. */
function isQuotedWhole(scan: Scan, first: number, next: number): boolean {
  return next === first + 1 && /^[«“"]$/.test(lowerAt(scan, first - 1)) && /^[»”"]$/.test(lowerAt(scan, next));
}

/** Numbers that one dials: “le 117”, “999 calls”; not “counted 112”. */
function isShortNumber(scan: Scan, { first, next }: TermReading, noun: string | null): boolean {
  const { words } = scan;
  if (words.countingVerbs.has(lowerAt(scan, first - 1))) return false;
  return (
    next === first + 1 &&
    ((words.shortNumbers.has(lowerAt(scan, first)) && (noun === null || words.shortNumberNouns.has(noun))) ||
      // “le 3218, numéro vert”
      (lowerAt(scan, next) === ',' && words.shortNumberNouns.has(lowerAt(scan, next + 1))))
  );
}

/** 1900 to 2100 without grouping is a year, unless what it counts follows; so is any four digits after `en`, `since`. */
function isYear(scan: Scan, { number, first }: TermReading, next: number, noun: string | null): boolean {
  const { words } = scan;
  const { value } = number;
  if (number.form === 'words' || number.group !== null || number.decimal !== null || value < 1000 || value > 9999)
    return false;
  const before = lowerAt(scan, first - 1);
  const cued = words.yearBefore.has(before) || before.endsWith("'");
  if (value >= 1900 && value <= 2100)
    return (
      noun === null ||
      !(words.countNouns.has(noun) && lowerAt(scan, next) === noun) ||
      (cued && words.language === 'en' && before === 'in')
    );
  return cued && value < 2100 && noun === null;
}
