import { CheckWorkspaceRequest, type WorkspaceCheck, WorkspaceCheckProgress } from '../protocol.ts';
import type { RequestContext } from './context.ts';

/** Serves `briefing/checkWorkspace`. */
export function registerWorkspaceCheck({ connection, runner, client, ofWorkspace, workspace }: RequestContext): void {
  const nothing: WorkspaceCheck = { briefings: 0, problems: 0, files: [] };
  connection.onRequest(
    CheckWorkspaceRequest,
    runner.handler(CheckWorkspaceRequest.method, nothing, async ({ workDoneToken }, token) => {
      const progress = (done: number, total: number) => {
        if (workDoneToken !== undefined) {
          void connection.sendProgress(WorkspaceCheckProgress, workDoneToken, { done, total });
        }
      };
      const files: { uri: string; problems: number }[] = [];
      let briefings = 0;
      for await (const { uri, items, version, isBriefing } of ofWorkspace.reports(token, progress)) {
        if (isBriefing) briefings++;
        if (items.length > 0) files.push({ uri, problems: items.length });
        if (client.pullsDiagnostics || workspace.documents.find(uri)) continue;
        if (isBriefing)
          await connection.sendDiagnostics({ uri, diagnostics: [...items], ...(version !== null && { version }) });
      }
      return { briefings, problems: files.reduce((sum, { problems }) => sum + problems, 0), files };
    }),
  );
}
