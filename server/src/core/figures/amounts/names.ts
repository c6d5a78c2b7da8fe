import { isClosedUp, isHyphen, lowerAt, opensSentence, rawAt, type Scan, tokenAt } from './scan.ts';
import type { TermReading } from './terms.ts';

/**
 * The end of a run of letters, digits and marks without a space that starts at a digit and is a name, a date, a time, a version or a
 * reference (`9to5Mac`, `16:9`, `2024-05-12`, `24/7`): index of the token after it. Null where the digits stand for themselves.
 */
export function clusterEnd(scan: Scan, at: number): number | null {
  if (gluedBefore(scan, at) || startsCluster(scan, at)) return endOfCluster(scan, at);
  return null;
}

/** Letters right before the digits: `H100`, `GPT-5`, `v2`. An elided word, a currency and `x` are none. */
function gluedBefore(scan: Scan, at: number): boolean {
  if (!isClosedUp(scan, at)) return false;
  const before = tokenAt(scan, at - 1)!;
  if (before.kind === 'word') return !before.lower.endsWith("'");
  if (before.lower === '-' || before.lower === '‑' || before.lower === '_') {
    const beyond = tokenAt(scan, at - 2);
    return isClosedUp(scan, at - 1) && beyond !== undefined && (beyond.kind === 'word' || beyond.kind === 'digits');
  }
  return before.lower === '#' || before.lower === '/' || before.lower === '@' || before.lower === '_';
}

/** A mark between digits that no number has: `10:30`, `24/7`, `2024-05-12`, `555-0123`. */
function startsCluster(scan: Scan, at: number): boolean {
  const token = tokenAt(scan, at)!;
  if (token.lower.length > 1 && token.lower[0] === '0') return true;
  const mark = lowerAt(scan, at + 1);
  if (!isClosedUp(scan, at + 1) || !isClosedUp(scan, at + 2)) return false;
  const after = tokenAt(scan, at + 2);
  if (mark === ':' || mark === '/') return after?.kind === 'digits';
  if (mark === '(') return after?.kind === 'word' && after.end - after.start === 1;
  if (mark !== '-' || after?.kind !== 'digits') return false;
  return (
    (after.lower.length > 1 && after.lower[0] === '0') ||
    (isHyphen(scan, at + 3) && tokenAt(scan, at + 4)?.kind === 'digits')
  );
}

const INSIDE = new Set(['-', '‑', '.', ':', '/', '_', ',']);

/** The index after the closed-up run around a token. */
export function endOfCluster(scan: Scan, at: number): number {
  let next = at + 1;
  while (isClosedUp(scan, next)) {
    const token = tokenAt(scan, next)!;
    if (token.kind === 'mark') {
      if (!INSIDE.has(token.lower) || !isClosedUp(scan, next + 1) || tokenAt(scan, next + 1)!.kind === 'mark') break;
    } else if (token.kind === 'object') break;
    next++;
  }
  return next;
}

const MOST_GROUPS = 8;

/** The index after a telephone number in groups (`01 23 45 67 89`, `+33 1 23…`) that starts at a token; null for anything else. */
export function phoneEnd(scan: Scan, at: number): number | null {
  const plus = lowerAt(scan, at - 1) === '+' && isClosedUp(scan, at);
  let next = at + 1;
  let groups = 1;
  for (;;) {
    const token = tokenAt(scan, next);
    if (groups < MOST_GROUPS && token?.kind === 'digits' && token.lower.length <= 4) {
      groups++;
      next++;
    } else if (
      (token?.lower === '-' || token?.lower === '.') &&
      tokenAt(scan, next + 1)?.kind === 'digits' &&
      isClosedUp(scan, next)
    )
      next++;
    else break;
  }
  const head = lowerAt(scan, at);
  // “078 170 170”: no number of things starts with a zero before two digits
  if (groups >= 2 && /^0\d\d/.test(head)) return next;
  return groups >= 4 && (plus || head[0] === '0' || head === '1') ? next : null;
}

/** True for a bare number that stands in a name or a reference: after a label (`article 50`), a name (`Windows 11`), in an address. */
export function isInName(scan: Scan, { first, next, number, large }: TermReading, count: boolean): boolean {
  const { words } = scan;
  const at = first - 1;
  const before = tokenAt(scan, at);
  if (!before) return isAddress(scan, next);
  if (before.kind === 'mark') {
    if (before.lower === '#' || before.lower === '°' || before.lower === 'º' || before.lower === '§') return true;
    const abbreviated = before.lower === '.' && isClosedUp(scan, at);
    if (
      abbreviated &&
      words.labels.has(lowerAt(scan, at - 1)) &&
      tokenAt(scan, at - 1)!.end - tokenAt(scan, at - 1)!.start < 5
    )
      return true;
    if (before.lower === '&' || before.lower === '-' || before.lower === '/') return true;
    return isAddress(scan, next);
  }
  if (continuesReference(scan, at)) return true;
  if (before.kind !== 'word' || large) return isAddress(scan, next);
  if (words.labels.has(before.lower)) {
    if (before.capital || !words.verbLabels.has(before.lower)) return true;
    // “the class numbers 2,150”: a plural names no single number
    return !(count || (before.lower.endsWith('s') && number.group !== null));
  }
  if (words.phones.has(before.lower)) return true;
  if (isAddress(scan, next)) return true;
  if (number.group !== null || !before.capital || number.form === 'words') return false;
  if (isDeterminer(scan, at)) return false;
  // “en France 160 demandes”: a place, not a name with a number.
  const placed = opensSentence(scan, at) || words.placePrepositions.has(lowerAt(scan, at - 1));
  return !(placed && count);
}

/** “articles 101 et 102”: a number joined to one that follows a label. */
function continuesReference(scan: Scan, at: number): boolean {
  const { words } = scan;
  const joiner = lowerAt(scan, at);
  if (joiner !== ',' && !words.and.has(joiner) && !words.or.has(joiner) && !words.to.has(joiner)) return false;
  return tokenAt(scan, at - 1)?.kind === 'digits' && words.labels.has(lowerAt(scan, at - 2));
}

/** A capital that opens a sentence or a title need not make a name. */
function isDeterminer(scan: Scan, at: number): boolean {
  const { words } = scan;
  const lower = lowerAt(scan, at);
  // “Seuls 800 d'entre eux”
  return words.functionWords.has(lower) || words.notNouns.has(lower) || words.adjectives.has(lower);
}

/** `2100 Innovation Drive`, `12, rue de la Paix`, `75008 Paris`. */
function isAddress(scan: Scan, next: number): boolean {
  const { words } = scan;
  const street = lowerAt(scan, next) === ',' ? next + 1 : next;
  if (words.language === 'fr') {
    if (words.streets.has(lowerAt(scan, street))) return true;
  } else {
    for (let at = next; at < next + 4; at++) {
      const token = tokenAt(scan, at);
      if (token?.kind !== 'word' || !token.capital) break;
      if (at > next && words.streets.has(token.lower)) return true;
    }
  }
  const number = rawAt(scan, next - 1);
  return (
    number.length === 5 &&
    lowerAt(scan, next - 2) !== ',' &&
    tokenAt(scan, next)?.kind === 'word' &&
    tokenAt(scan, next)!.capital &&
    /^\d{5}$/.test(number)
  );
}
