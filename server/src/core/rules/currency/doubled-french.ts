import type { Amount, CurrencyPart } from '../../figures/types.ts';
import type { Span } from '../../parse/types.ts';
import { dollarOf } from '../../style/amount-marks.ts';
import type { PassageContext, PassageReport } from '../define.ts';
import { told } from './doubled.ts';
import { frenchWord } from './french-units.ts';
import { withDe } from './wording.ts';

/** Mends a French sum whose currency stands in it twice. */
export function inFrench(context: PassageContext, amount: Amount, currency: CurrencyPart, second: Span): PassageReport {
  const { text, pack, style } = context;
  const { number, magnitude } = amount.terms.at(-1)!;
  const name = pack.amounts.money.plurals[currency.code];
  const isDollar = dollarOf(currency.code) !== null;
  if (second.start < number.start) {
    const sign = text.slice(second.start, second.end);
    const gone = { start: currency.start, end: number.start, text: '' };
    const end = magnitude?.end ?? number.end;
    const word = magnitude || isDollar ? name : null;
    const after = word
      ? ` ${magnitude ? withDe(word, context) : word}`
      : magnitude
        ? null
        : style.spaceFor('symbol-space') + sign;
    const edits = after === null || magnitude?.form === 'abbreviation' ? [] : [gone, { start: end, end, text: after }];
    return told(context, amount, { start: currency.start, end: second.end, edits, safe: !isDollar && !magnitude });
  }
  if (currency.position === 'before') {
    const gone = { start: currency.start, end: amount.terms[0].number.start, text: '' };
    return told(context, amount, { start: currency.start, end: currency.end, edits: [gone], safe: true });
  }
  const written = text.slice(second.start, second.end);
  const isCode = currency.form === 'code' && isDollar && !/\s/.test(written);
  const right = isCode && name ? name : written;
  const start = magnitude?.form === 'abbreviation' ? magnitude.start : currency.start;
  const before = headOf(context, amount, right, text.slice(currency.end, second.start).trimStart());
  const edits = before === null ? [] : [{ ...before, end: second.end, text: before.text + right }];
  return told(context, amount, { start, end: second.end, edits, safe: !isCode });
}

/** What comes before the name that stays, from the end of the number or of its magnitude. */
function headOf(
  context: PassageContext,
  { terms }: Amount,
  name: string,
  link: string,
): { start: number; text: string } | null {
  const { text } = context;
  const { number, magnitude, currency } = terms.at(-1)!;
  if (!magnitude) {
    const gap = text.slice(number.end, currency!.start);
    return { start: number.end, text: /^\s+$/.test(gap) ? gap : ' ' };
  }
  const word =
    magnitude.form === 'word' ? text.slice(magnitude.start, magnitude.end) : frenchWord(magnitude.factor, number.value);
  if (word === null) return null;
  const gap = text.slice(number.end, magnitude.start) || ' ';
  const linked = link === '' ? withDe(name, context).slice(0, -name.length) : link;
  return { start: number.end, text: `${gap}${word} ${linked}` };
}
