import { isLinkable } from '../../core/features/linkable.ts';
import { toSpan } from '../convert.ts';
import { type LinkableParams, LinkableRequest } from '../protocol.ts';
import type { RequestContext } from './context.ts';

/** Serves `briefing/linkable`. */
export function registerLinkable({ connection, runner, workspace }: RequestContext): void {
  connection.onRequest(
    LinkableRequest,
    runner.handler<LinkableParams, boolean>(LinkableRequest.method, false, async ({ uri, range }) => {
      const open = await workspace.open(uri);
      if (!open) return false;
      const { start, end } = toSpan(range, open.briefing);
      return isLinkable(open.briefing, start, end);
    }),
  );
}
