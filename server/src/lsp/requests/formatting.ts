import { formatBriefing } from '../../core/features/fix-all.ts';
import { toSpan, toTextEdit } from '../convert.ts';
import { onBriefing, type RequestContext } from './context.ts';

/** Serves formatting, of the whole and of a range: the safe fixes of how things are written, nothing else. */
export function registerFormatting(context: RequestContext): void {
  const { connection } = context;
  connection.onDocumentFormatting(
    onBriefing(context, 'textDocument/formatting', [], ({ briefing }) =>
      formatBriefing(briefing).map((edit) => toTextEdit(edit, briefing)),
    ),
  );
  connection.onDocumentRangeFormatting(
    onBriefing(context, 'textDocument/rangeFormatting', [], ({ briefing }, { range }) =>
      formatBriefing(briefing, toSpan(range, briefing)).map((edit) => toTextEdit(edit, briefing)),
    ),
  );
}
