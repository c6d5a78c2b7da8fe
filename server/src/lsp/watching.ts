import type { Connection, DidChangeWatchedFilesRegistrationOptions } from 'vscode-languageserver';
import { SIGNOFF_NAME } from '../core/signoff/file.ts';
import type { Configurations } from './configuration.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { Documents } from './documents.ts';
import type { EditorSettings } from './editor-settings.ts';
import type { FileCache } from './file-cache.ts';
import { FileChangeType, WatchKind } from './languageserver.ts';
import type { Refresher } from './refresh.ts';
import { canonical, nameOf } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** The files of which the client is asked to tell: briefings, all that may be a configuration or the base of one, and what briefings link to. */
export const WATCHED: DidChangeWatchedFilesRegistrationOptions = {
  watchers: [
    { globPattern: '**/*.{md,markdown,yaml,yml,json}' },
    {
      globPattern: '**/*.{png,jpg,jpeg,gif,webp,avif,svg,pdf,csv,html}',
      kind: WatchKind.Create | WatchKind.Delete,
    },
  ],
};

/** Follows what changes around the briefings: their text, files, configurations, settings. */
export function registerWatching(parts: {
  connection: Connection;
  documents: Documents;
  workspace: Workspace;
  configurations: Configurations;
  settings: EditorSettings;
  diagnostics: Diagnostics;
  caches: readonly FileCache<unknown>[];
  refresher: Refresher;
}): void {
  const { connection, documents, workspace, configurations, settings, diagnostics, caches, refresher } = parts;
  const changed = (uri: string) => {
    for (const cache of caches) cache.changed(uri);
  };
  const holds = (uri: string) => configurations.knows(canonical(uri)) || nameOf(uri) === SIGNOFF_NAME;
  const reset = () => {
    workspace.reset();
    refresher.all();
  };

  documents.onDidOpen(({ document }) => {
    changed(document.uri);
    if (holds(document.uri)) workspace.reset();
    refresher.opened(document);
  });
  documents.onDidChangeContent(({ document }) => {
    if (document.version === document.openedAs) return;
    if (holds(document.uri)) reset();
    else refresher.typed(document);
  });
  documents.onDidSave(({ document }) => refresher.saved(document));
  documents.onDidClose(({ document }) => {
    changed(document.uri);
    refresher.closed(document);
    // What was typed and not saved no longer holds.
    if (holds(document.uri)) reset();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      changed(uri);
      if (type === FileChangeType.Deleted) diagnostics.forget(uri);
    }
    if (changes.some(({ uri }) => holds(uri))) reset();
    else if (changes.some(({ type }) => type !== FileChangeType.Changed)) {
      // A link may lead somewhere now, or nowhere.
      for (const { content } of documents.all()) content.rest();
      refresher.all();
    }
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    settings.changed(sent);
    reset();
  });
}
