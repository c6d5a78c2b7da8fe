import type { CancellationToken, Connection, WorkspaceSymbol } from 'vscode-languageserver';
import type { InlineStyles } from '../../inliner.ts';
import type { Client } from '../client.ts';
import type { Diagnostics } from '../diagnostics.ts';
import type { FileCache } from '../file-cache.ts';
import type { SafeRunner } from '../run-safe.ts';
import type { Files } from '../runtime.ts';
import type { OpenBriefing, Workspace } from '../workspace.ts';
import type { WorkspaceDiagnostics } from '../workspace-diagnostics.ts';

/** What the handlers of requests work with. */
export interface RequestContext {
  readonly connection: Connection;
  readonly runner: SafeRunner;
  readonly client: Client;
  readonly workspace: Workspace;
  readonly files: Files;
  /** Loads what writes styles into elements. */
  loadInliner(): Promise<InlineStyles>;
  readonly diagnostics: Diagnostics;
  readonly ofWorkspace: WorkspaceDiagnostics;
  /** The headlines of briefings that are not open. */
  readonly headlines: FileCache<readonly WorkspaceSymbol[]>;
}

/** A handler for requests about an open document, which answers `otherwise` where that is no briefing. */
export function onBriefing<Params extends { readonly textDocument: { readonly uri: string } }, Result>(
  { runner, workspace }: RequestContext,
  name: string,
  otherwise: Result,
  handle: (open: OpenBriefing, params: Params, token: CancellationToken) => Result | Promise<Result>,
) {
  return runner.handler<Params, Result>(name, otherwise, async (params, token) => {
    const open = await workspace.open(params.textDocument.uri);
    return open ? handle(open, params, token) : otherwise;
  });
}
