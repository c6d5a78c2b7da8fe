import type { WorkspaceEdit } from 'vscode-languageserver';
import { renamableAt, renameAt } from '../../core/features/rename.ts';
import { toOffset, toRange } from '../convert.ts';
import { WorkspaceEdits } from '../workspace-edits.ts';
import { onBriefing, type RequestContext } from './context.ts';

/** Serves renaming a headline, which takes its teaser entry along. */
export function registerRename(context: RequestContext): void {
  const { connection, client, workspace, files } = context;
  const edits = new WorkspaceEdits(client, workspace.documents, files);
  connection.onPrepareRename(
    onBriefing(context, 'textDocument/prepareRename', null, ({ briefing }, { position }) => {
      const span = renamableAt(briefing, toOffset(position, briefing));
      return span && { range: toRange(span, briefing), placeholder: briefing.text.slice(span.start, span.end) };
    }),
  );
  connection.onRenameRequest(
    onBriefing(context, 'textDocument/rename', null, (open, { position, newName }): WorkspaceEdit | null => {
      const changes = renameAt(open.briefing, toOffset(position, open.briefing), newName);
      return changes && edits.ofBriefing(open, changes);
    }),
  );
}
