import type { Diagnostic } from '../diagnostic.ts';
import type { BriefingDocument } from '../document.ts';
import type { TextChange } from '../parse/types.ts';
import { applyEdits, mergeFixes } from '../rules/fix.ts';
import { selects } from '../rules/select.ts';
import { minimalChange } from './minimal-change.ts';

/** The rules whose safe fixes are what formatting a briefing means: how things are written, not what is said. */
const FORMATTING = ['typography/*', 'currency/*', 'percent/spacing-fr', 'number/thousands'];

/** The edits of every safe fix, those that other fixes make possible included. `reopen` opens another text as this document is read. */
export function fixAll(document: BriefingDocument, reopen: (text: string) => BriefingDocument): readonly TextChange[] {
  const first = edits(document, document.check(), ({ safe }) => safe);
  if (first.length === 0) return first;
  const before = document.text;
  const once = applyEdits(before, first);
  const { text: after } = reopen(once).fix();
  if (after === once) return first;
  const change = minimalChange(before, after);
  return change ? [change] : [];
}

/** The edits of the preferred fixes of one rule. */
export function fixRule(document: BriefingDocument, rule: string): readonly TextChange[] {
  return edits(
    document,
    document.check().filter((finding) => finding.rule === rule),
    () => true,
  );
}

/** The edits of the safe fixes that format, those that start in `[start, end)` (UTF-16 offsets) alone where that is given. */
export function formatBriefing(
  document: BriefingDocument,
  { start, end } = { start: 0, end: Number.POSITIVE_INFINITY },
): readonly TextChange[] {
  const found = document
    .check()
    .filter((finding) => finding.start >= start && finding.start < end)
    .filter(({ rule }) => FORMATTING.some((selector) => selects(selector, rule)));
  return edits(document, found, ({ safe }) => safe);
}

function edits(
  document: BriefingDocument,
  found: readonly Diagnostic[],
  wanted: (fix: { safe: boolean }) => boolean,
): readonly TextChange[] {
  const fixes = found.flatMap(({ fixes }) => fixes.find(wanted) ?? []).map((fix) => fix.edits);
  return mergeFixes(fixes, document.text).edits;
}
