import type {
  Connection,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Diagnostics, Report } from './diagnostics.ts';
import type { SafeRunner } from './run-safe.ts';
import { canonical } from './uris.ts';
import type { DocumentReport, WorkspaceDiagnostics } from './workspace-diagnostics.ts';

/** Serves clients that ask for diagnostics. */
export function registerPull(
  connection: Connection,
  runner: SafeRunner,
  diagnostics: Diagnostics,
  workspace: WorkspaceDiagnostics,
): void {
  const nothing: DocumentDiagnosticReport = { kind: 'full', items: [] };
  connection.languages.diagnostics.on(
    runner.handler('textDocument/diagnostic', nothing, async ({ textDocument, previousResultId }) =>
      toReport(await diagnostics.report(textDocument.uri), previousResultId),
    ),
  );

  connection.languages.diagnostics.onWorkspace(async (params, token, _progress, partial) => {
    const answer = runner.handler<typeof params, WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      { items: [] },
      async ({ previousResultIds }) => {
        const previous = new Map(previousResultIds.map(({ uri, value }) => [canonical(uri), value]));
        const items: WorkspaceDocumentDiagnosticReport[] = [];
        const send = (item: WorkspaceDocumentDiagnosticReport) =>
          partial ? partial.report({ items: [item] }) : items.push(item);
        for await (const report of workspace.reports(token)) {
          const before = previous.get(canonical(report.uri));
          previous.delete(canonical(report.uri));
          // What has no problems, and had none that the client knows of, goes without saying.
          if (report.items.length > 0 || before !== undefined) send(toWorkspaceReport(report, before));
        }
        if (!token.isCancellationRequested) for (const uri of previous.keys()) send(cleared(uri));
        return { items };
      },
    );
    return answer(params, token);
  });
}

function toReport({ items, resultId }: Report, previous: string | undefined): DocumentDiagnosticReport {
  return previous === resultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items: [...items] };
}

function toWorkspaceReport(report: DocumentReport, previous: string | undefined): WorkspaceDocumentDiagnosticReport {
  const { uri, version } = report;
  return { ...toReport(report, previous), uri, version };
}

function cleared(uri: string): WorkspaceDocumentDiagnosticReport {
  return { kind: 'full', uri, version: null, items: [] };
}
