import type { FigureKind } from '../types.ts';
import { type CountReading, countOf } from './counts.ts';
import { nounAfter } from './nouns.ts';
import { lowerAt, type Scan, sentenceStart } from './scan.ts';
import type { TermReading } from './terms.ts';

/** What an amount turns out to be. */
export interface KindReading {
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly noun: string | null;
  readonly inherited: boolean;
  readonly currencyMissing: boolean;
  readonly isFigure: boolean;
}

const plain = (kind: FigureKind, unit: string | null, noun: string | null = null, isFigure = true): KindReading => ({
  kind,
  unit,
  noun,
  inherited: false,
  currencyMissing: false,
  isFigure,
});

const money = (unit: string | null, inherited: boolean): KindReading => ({
  kind: 'money',
  unit,
  noun: null,
  inherited,
  currencyMissing: !inherited,
  isFigure: true,
});

/** Settles what an amount is from its last term and what stands around it; null for what is no amount at all. */
export function kindOf(scan: Scan, first: TermReading, last: TermReading, high: number): KindReading | null {
  const { next } = last;
  const currency = last.currency ?? first.currency;
  if (currency) return isVagueWord(scan, first) || isNotOne(scan, first) ? null : plain('money', currency.code);
  const { measure } = last;
  // A duration and its like: no figure, but a number in digits is one that a rule may want.
  if (measure?.kind === 'other')
    return first.number.form === 'digits' && !first.large
      ? plain('quantity', null, lowerAt(scan, measure.first), false)
      : null;
  if (measure?.kind === 'count') return plain('quantity', null, lowerAt(scan, next - 1));
  if (measure) return isVagueWord(scan, first) || isNotOne(scan, first) ? null : plain(measure.kind, measure.unit);
  if (first.large || last.large) return isVagueWord(scan, first) ? null : largeOf(scan, first, last);
  const count: CountReading | null = countOf(scan, first, next, high);
  return count && plain('quantity', null, count.noun, count.isFigure);
}

/** “pas un centime de plus”, “not one dollar”, “sans débourser un euro” */
function isNotOne(scan: Scan, { first, number }: TermReading): boolean {
  if (number.value !== 1 || number.form !== 'words') return false;
  const before = lowerAt(scan, first - 1);
  return before === 'pas' || before === 'not' || lowerAt(scan, first - 2) === 'sans';
}

const isVagueWord = (scan: Scan, { first, number }: TermReading) =>
  number.form === 'words' && scan.words.vagueBefore.has(lowerAt(scan, first - 1));

/** A number with a magnitude and no currency: a count where it has a noun, else money left out, else a count. */
function largeOf(scan: Scan, first: TermReading, last: TermReading): KindReading | null {
  const { words, tokens, text, from, to } = scan;
  if (first.number.form === 'words' && words.idioms.match(tokens, text, first.first, from, to)) return null;
  if (isOneIn(scan, first)) return null;
  const noun = nounAfter(scan, last.next, isNominal(last));
  const start = sentenceStart(scan, first.first);
  const mass = noun?.noun != null && isNominal(last) && isMassNoun(scan, noun.noun) && meansMoney(scan, start, first);
  if (noun && !noun.money && !mass) return plain('quantity', null, noun.noun);
  const elliptic = noun ? null : (nearestCount(scan, start, first.first) ?? countedSubject(scan, start, first.first));
  if (elliptic) return plain('quantity', null, elliptic.noun);
  if (!noun && countsPronoun(scan, start, first.first)) return plain('quantity', null);
  const inherited = scan.heard.money;
  if (inherited !== null) return money(inherited, true);
  if (noun?.money || mass || moneyIsMeant(scan, start, first.first)) return money(null, false);
  return plain('quantity', null);
}

/** “400 millions de développement”: what is counted is in the plural. */
const isMassNoun = ({ words }: Scan, noun: string) => words.language === 'fr' && !/[sxz]$/.test(noun);

const meansMoney = (scan: Scan, start: number, { first }: TermReading) =>
  scan.heard.money !== null || moneyIsMeant(scan, start, first);

/** “un sur mille” */
const isOneIn = (scan: Scan, { first, number }: TermReading) =>
  lowerAt(scan, first) === 'mille' && lowerAt(scan, first - 1) === 'sur' && number.value === 1000;

/** “en a écoulé 3 millions”: the pronoun stands for what the verb counts. */
function countsPronoun({ words, tokens }: Scan, start: number, first: number): boolean {
  let verb = -1;
  for (let at = first - 1; at >= start && at > first - FARTHEST_PRONOUN; at--) {
    const { lower } = tokens[at]!;
    if (verb < 0 && words.countingVerbs.has(lower)) verb = at;
    else if (verb >= 0 && words.countedPronouns.has(lower)) return true;
  }
  return false;
}

const FARTHEST_PRONOUN = 8;

/**
 * The count that stands nearest before, after any money: “300 millions d'utilisateurs, contre 250 millions”; in an earlier sentence only
 * where this one is not about money (“They had 12 million readers. The rival, with 9 million, …”).
 */
function nearestCount(scan: Scan, start: number, first: number) {
  const { last } = scan.heard;
  if (last?.kind !== 'quantity' || !last.isFigure || last.unit !== null || last.noun === null) return null;
  const earlier = last.start < scan.tokens[start]!.start;
  if (earlier && (last.high < 1e6 || moneyIsMeant(scan, start, first))) return null;
  return turnsToMoney(scan, last.end, first) ? null : last;
}

/** “600 000 clients et a levé 175 millions”: behind offset `from`, what the count belongs to, money is spoken of. */
function turnsToMoney({ words, tokens, text, to }: Scan, from: number, first: number): boolean {
  for (let at = first - 1; at > 0 && tokens[at]!.start >= from && at > first - FARTHEST_SUBJECT; at--) {
    if (words.moneyCues.match(tokens, text, at, 0, to)) return true;
  }
  return false;
}

const FARTHEST_SUBJECT = 8;

/** “Monthly users stand at 61 million”: what is counted is the subject, nothing of money standing between. */
function countedSubject(scan: Scan, start: number, first: number): { noun: string } | null {
  const { words, tokens, text, to } = scan;
  if (words.language !== 'en') return null;
  for (let at = first - 1; at >= Math.max(start, first - FARTHEST_SUBJECT); at--) {
    const { kind, lower } = tokens[at]!;
    if (kind === 'digits' || (kind === 'mark' && lower !== '-') || words.moneyNouns.has(lower)) return null;
    if (words.moneyCues.match(tokens, text, at, start, to)) return null;
    if (words.countNouns.has(lower)) return followsPreposition(scan, start, at) ? null : { noun: lower };
  }
  return null;
}

/** “for its users”, “of the users”: no subject. */
function followsPreposition(scan: Scan, start: number, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(start, noun - 3); at--) {
    if (scan.words.placePrepositions.has(lowerAt(scan, at)) || scan.words.of.has(lowerAt(scan, at))) return true;
  }
  return false;
}

/** `millions` is a noun, `mille` and `k` are not. */
const isNominal = ({ magnitude, number }: TermReading) =>
  (magnitude?.factor ?? number.value) >= 1e6 && magnitude?.form === 'word';

function moneyIsMeant(scan: Scan, start: number, first: number): boolean {
  for (let at = first - 1; at >= start; at--) {
    if (scan.words.moneyCues.match(scan.tokens, scan.text, at, start, first)) return true;
  }
  return false;
}
