import type { Amount } from '../../figures/types.ts';
import type { PassageContext, PassageReport } from '../define.ts';

/** Where a sum's second mark of its currency is at fault, and what would mend it; no edits where nothing sure would. */
export type Mend = Pick<PassageReport, 'edits' | 'safe'> & { readonly start: number; readonly end: number };

/** The report of a mend, which says how the sum is then written. */
export function told({ text }: PassageContext, amount: Amount, mend: Mend): PassageReport {
  const edits = [...(mend.edits ?? [])].sort((a, b) => a.start - b.start);
  if (edits.length === 0) return { start: mend.start, end: mend.end, messageId: 'unclear' };
  let right = '';
  let from = amount.start;
  for (const edit of edits) {
    right += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return { ...mend, edits, messageId: 'twice', data: { right: right + text.slice(from, amount.end) } };
}
