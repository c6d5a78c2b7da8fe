import type { Connection, InitializeResult, WorkspaceSymbol } from 'vscode-languageserver';
import { createBriefingService } from '../core/service.ts';
import { capabilitiesFor } from './capabilities.ts';
import { type Client, clientOf } from './client.ts';
import { reachableFiles } from './client-files.ts';
import { Configurations } from './configuration.ts';
import { Diagnostics, type Report } from './diagnostics.ts';
import { Documents } from './documents.ts';
import { EditorSettings } from './editor-settings.ts';
import { FileCache } from './file-cache.ts';
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from './languageserver.ts';
import { registerPull } from './pull.ts';
import { Publisher } from './push.ts';
import { Refresher } from './refresh.ts';
import { registerFeatures } from './requests/index.ts';
import { SafeRunner } from './run-safe.ts';
import type { Files, Runtime } from './runtime.ts';
import { Slices } from './slices.ts';
import { canonical } from './uris.ts';
import { registerWatching, WATCHED } from './watching.ts';
import { Workspace } from './workspace.ts';
import { WorkspaceDiagnostics } from './workspace-diagnostics.ts';

/** Starts the language server on a connection. It listens from then on, and ends with the connection. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const log = (message: string) => connection.console.error(message);
  const runner = new SafeRunner(runtime, log);
  const service = createBriefingService({ log });
  const documents = new Documents(service);
  let client: Client;
  let workspace: Workspace;
  let refresher: Refresher;

  connection.onInitialize((params): InitializeResult => {
    client = clientOf(params);
    const reachable = reachableFiles(runtime, connection, client.options.servesFiles === true);
    const files: Files = {
      ...reachable,
      // What the editor shows goes before what the disk holds.
      read: async (uri) => documents.find(uri)?.content.text ?? reachable.read(uri),
      exists: async (uri) => documents.find(uri) !== undefined || reachable.exists(uri),
    };
    const configurations = new Configurations(files, (error) => runtime.describe(error, client.locale));
    const settings = new EditorSettings(connection, client);
    workspace = new Workspace({
      documents,
      service,
      files,
      configurations,
      settings,
      slices: new Slices(runtime.pause),
      log,
    });
    workspace.folders = (params.workspaceFolders ?? []).map(({ uri }) => canonical(uri));
    const diagnostics = new Diagnostics(workspace, configurations, files, client);
    const reports = new FileCache<Report>(client.registersWatchers);
    const headlines = new FileCache<readonly WorkspaceSymbol[]>(client.registersWatchers);
    const ofWorkspace = new WorkspaceDiagnostics(workspace, diagnostics, runtime, reports);
    const publisher = new Publisher({ connection, workspace, diagnostics, pause: runtime.pause, log });
    refresher = new Refresher(connection, client, client.pullsDiagnostics ? null : publisher);
    registerWatching({
      connection,
      documents,
      workspace,
      configurations,
      settings,
      caches: [reports, headlines],
      diagnostics,
      refresher,
    });
    if (client.pullsDiagnostics) registerPull(connection, runner, diagnostics, ofWorkspace);
    const loadInliner = () => runtime.loadInliner(client.options.scripts);
    registerFeatures({
      connection,
      runner,
      client,
      workspace,
      files,
      diagnostics,
      ofWorkspace,
      headlines,
      loadInliner,
    });
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'briefing-language-server' } };
  });

  connection.onInitialized(() => {
    if (client.registersConfiguration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'briefing' });
    }
    if (client.registersWatchers) void connection.client.register(DidChangeWatchedFilesNotification.type, WATCHED);
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => canonical(uri)));
      const kept = workspace.folders.filter((folder) => !gone.has(folder));
      workspace.folders = [...kept, ...added.map(({ uri }) => canonical(uri))];
      workspace.reset();
      refresher.all();
    });
  });

  documents.listen(connection);
  connection.listen();
}
