import { locate } from '../model/locate.ts';
import type { Passage } from '../model/types.ts';
import type { Edit, Finding, Fix, PassageReport, Report, RuleMeta } from './define.ts';
import { isDelimiter, mayTurnEmphasis } from './flanking.ts';
import type { ActiveRule } from './select.ts';

/** A finding with the severity that is in force for its rule. */
export interface RatedFinding extends Finding {
  readonly active: ActiveRule;
}

const NOTHING: Finding['data'] = {};
const NONE: readonly never[] = [];

/** Completes what a rule reports into a finding. */
export function findingOf(active: ActiveRule, report: Report): RatedFinding {
  const { chunk, start, end, messageId, data = NOTHING, fixes = NONE, related = NONE } = report;
  return { chunk, start, end, rule: active.rule.id, messageId, data, fixes, related, active };
}

/** Brings a report from the passage's text to the chunk's source. */
export function reportInChunk(passage: Passage, rule: RuleMeta, report: PassageReport): Report {
  const { messageId, data = NOTHING, edits, safe = rule.fix === 'safe', related = NONE } = report;
  const { chunk, start, end } = locate(passage, report.start, report.end);
  const fix = edits && fixInChunk(passage, edits, safe);
  return { chunk, start, end, messageId, data, fixes: fix ? [fix] : NONE, related };
}

/**
 * The fix, or null where one of its edits would touch more than the text it means: emphasis marks, an entity, a comment or a line's
 * prefix between two characters, a place where text could go on either side of a mark, or asterisks whose
 * meaning it could change.
 */
function fixInChunk(passage: Passage, edits: NonNullable<PassageReport['edits']>, safe: boolean): Fix | null {
  const { chunk } = passage.block;
  const inChunk: Edit[] = [];
  for (const { start, end, text } of edits) {
    const span = locate(passage, start, end);
    if (chunk.text.slice(span.start, span.end) !== passage.text.slice(start, end)) return null;
    if (start === end && passage.toSource(start, 'before') !== span.start) return null;
    const edit = { ...span, text };
    const stray = { before: isDelimiter(passage.text[start - 1]), after: isDelimiter(passage.text[end]) };
    if (mayTurnEmphasis(chunk.text, edit, stray)) return null;
    inChunk.push(edit);
  }
  return { safe, edits: inChunk };
}
