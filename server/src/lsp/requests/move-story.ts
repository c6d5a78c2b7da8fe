import { moveStory } from '../../core/features/move-story.ts';
import { SourceDocument } from '../../core/parse/document.ts';
import { applyEdits } from '../../core/rules/fix.ts';
import { toOffset, toTextEdit } from '../convert.ts';
import { MoveStoryRequest } from '../protocol.ts';
import type { RequestContext } from './context.ts';

/** Serves `briefing/moveStory`. */
export function registerMoveStory({ connection, runner, workspace }: RequestContext): void {
  connection.onRequest(
    MoveStoryRequest,
    runner.handler(MoveStoryRequest.method, null, async ({ uri, position, direction }) => {
      const open = await workspace.open(uri);
      const offset = open && toOffset(position, open.briefing);
      const moved = open && moveStory(open.briefing, offset!, direction);
      if (!open || !moved) return null;
      const after = applyEdits(open.briefing.text, moved.edits);
      return {
        edits: moved.edits.map((edit) => toTextEdit(edit, open.briefing)),
        position: new SourceDocument(after).positionAt(offset! + moved.shift),
      };
    }),
  );
}
