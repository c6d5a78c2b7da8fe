import { PartSnippets } from '../../core/features/part-snippets.ts';
import { NewBriefingRequest } from '../protocol.ts';
import type { RequestContext } from './context.ts';

/** A document that is not saved yet: what holds in the first workspace folder holds for it. */
const UNSAVED = 'untitled:briefing';

/** Serves `briefing/newBriefing`. */
export function registerNewBriefing({ connection, runner, workspace }: RequestContext): void {
  connection.onRequest(
    NewBriefingRequest,
    runner.handler(NewBriefingRequest.method, '', async ({ language, title, date }) => {
      const { configuration } = await workspace.inForce(UNSAVED);
      return new PartSnippets(language, configuration.templates.newsletter!).briefing(title, date);
    }),
  );
}
