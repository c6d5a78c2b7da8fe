import { figureAt } from '../../core/features/figure-at.ts';
import { packFor } from '../../core/language/index.ts';
import { applyEdits } from '../../core/rules/fix.ts';
import { signoffFor } from '../../core/signoff/entry.ts';
import { addSignoff } from '../../core/signoff/file.ts';
import { toOffset } from '../convert.ts';
import { SignOffRequest } from '../protocol.ts';
import { WorkspaceEdits } from '../workspace-edits.ts';
import type { RequestContext } from './context.ts';
import { today } from './today.ts';

/** Serves `briefing/signOff`. */
export function registerSignOff({ connection, runner, client, workspace, files }: RequestContext): void {
  const edits = new WorkspaceEdits(client, workspace.documents, files);
  connection.onRequest(
    SignOffRequest,
    runner.handler(SignOffRequest.method, false, async ({ uri, range, reason }) => {
      const open = await workspace.open(uri);
      const file = open?.inForce.signoffFile;
      const pack = open && packFor(open.briefing.lang);
      const found = open && figureAt(open.briefing, toOffset(range.start, open.briefing));
      if (!found || !pack || !file) return false;
      const entry = signoffFor(found.figure, pack, reason, today());
      const edit = await edits.ofFile(file, (text) => {
        const change = addSignoff(text, entry);
        return change && applyEdits(text, [change]);
      });
      if (!edit) return false;
      return (await connection.workspace.applyEdit(edit)).applied;
    }),
  );
}
