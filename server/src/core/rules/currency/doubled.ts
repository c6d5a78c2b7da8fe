import { PREFIXED_SYMBOLS, SYMBOLS } from '../../figures/amounts/currency-codes.ts';
import type { Amount } from '../../figures/types.ts';
import type { TextChange } from '../../parse/types.ts';
import { dollarOf } from '../../style/amount-marks.ts';
import type { PassageContext, PassageReport } from '../define.ts';

/** Where a sum's second mark of its currency is at fault, and what would mend it; no edits where nothing sure would. */
export type Mend = Pick<PassageReport, 'edits' | 'safe'> & { readonly start: number; readonly end: number };

/** The report of a mend, which says how the sum is then written. */
export function told({ text }: PassageContext, amount: Amount, mend: Mend): PassageReport {
  const edits = [...(mend.edits ?? [])].sort((a, b) => a.start - b.start);
  if (edits.length === 0 || edits.some((edit) => joinsHyphen(edit, text)))
    return { start: mend.start, end: mend.end, messageId: 'unclear' };
  let right = '';
  let from = amount.start;
  for (const edit of edits) {
    right += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return { ...mend, edits, messageId: 'twice', data: { right: right + text.slice(from, amount.end) } };
}

/** “EUR 5 €-5 $”: without the sign, the digits would go on behind the hyphen as one number of a kind. */
function joinsHyphen(edit: TextChange, text: string): boolean {
  return edit.text === '' && HYPHENS.has(text[edit.end] ?? '');
}

const HYPHENS = new Set(['-', '\u2011']);

/** True where two marks of a currency can mean the same one: `$` and `CAD`, “pounds” and `£`; false where they contradict one another. */
export function agree(written: string, code: string, { pack, config }: PassageContext): boolean {
  const symbol = SYMBOLS.get(written);
  if (symbol !== undefined) return symbol === '$' ? dollarOf(code) !== null : symbol === '¥' || symbol === code;
  if (written === code || PREFIXED_SYMBOLS.get(written) === code) return true;
  const { names, shared } = pack.amounts.money;
  const name = written.toLowerCase().replaceAll('’', "'");
  const isNamed = (forms: string) => forms.split(/[,\n]/).some((form) => form.trim() === name);
  const own = names.find(([, forms]) => isNamed(forms))?.[0];
  if (own !== undefined) return own === '$' ? dollarOf(code) !== null || code === config.dollar : own === code;
  const among = shared.filter(({ forms }) => isNamed(forms));
  return among.some((currency) => currency.code === code || Object.values(currency.byCountry).includes(code));
}
