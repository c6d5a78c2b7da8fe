import type { Amount, CurrencyPart } from '../../figures/types.ts';
import type { Span } from '../../parse/types.ts';
import { dollarOf } from '../../style/amount-marks.ts';
import type { PassageContext, PassageReport } from '../define.ts';
import { told } from './doubled.ts';
import { signFor } from './english-units.ts';

const CODE = /^[A-Z]{3}$/;

/** Mends an English sum whose currency stands in it twice; null where the second mark says more than the first. */
export function inEnglish(
  context: PassageContext,
  amount: Amount,
  currency: CurrencyPart,
  second: Span,
): PassageReport | null {
  const { text, config } = context;
  const [{ number, magnitude }] = amount.terms;
  const first = text.slice(currency.start, currency.end);
  const other = text.slice(second.start, second.end);
  const end = Math.max(...amount.terms.map((term) => term.magnitude?.end ?? term.number.end));
  if (second.start < number.start) {
    // `USD$5`, `EUR €5`: the code says whose sign it is.
    const sign = other === '$' && dollarOf(currency.code) ? signFor(currency.code, '') : other;
    if (!sign || (other !== '$' && signFor(currency.code, config.dollar) !== other)) return null;
    const span = { start: currency.start, end: number.start };
    return told(context, amount, {
      start: currency.start,
      end: second.end,
      edits: [{ ...span, text: sign }],
      safe: true,
    });
  }
  if (currency.position === 'before') {
    const gone = { start: end, end: second.end, text: '' };
    if (!CODE.test(other)) {
      // “$5 million Canadian dollars” says whose they are.
      if (first.endsWith('$') && /\s/.test(other)) return null;
      return told(context, amount, { ...second, edits: [gone], safe: true });
    }
    const sign = first === '$' ? signFor(other, '') : first;
    if (!sign || other !== amount.unit) return null;
    const named = { start: currency.start, end: currency.end, text: sign };
    return told(context, amount, { ...second, edits: sign === first ? [gone] : [named, gone], safe: sign === first });
  }
  const sign = currency.form === 'symbol' ? first : signFor(currency.code, '');
  if (!sign || amount.terms.length > 1 || number.form === 'words') return null;
  const edits = [
    { start: number.start, end: number.start, text: sign },
    { start: magnitude?.end ?? number.end, end: second.end, text: '' },
  ];
  return told(context, amount, { start: currency.start, end: second.end, edits, safe: currency.form === 'symbol' });
}
