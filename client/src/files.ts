import { RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FileExistsRequest, FindFilesRequest, ReadFileRequest } from '../../server/src/lsp/protocol.ts';

/** Reads files for the server that it cannot reach itself: on virtual file systems, and all of them in a browser. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(ReadFileRequest, ({ uri }) => readText(Uri.parse(uri)));
  client.onRequest(FileExistsRequest, ({ uri }) => exists(Uri.parse(uri)));
  client.onRequest(FindFilesRequest, async ({ uri }) => {
    const found = await workspace.findFiles(new RelativePattern(Uri.parse(uri), '**/*.{md,markdown}'));
    return found.map(String);
  });
}

/** The text of a file; null where it cannot be read or is not UTF-8. */
async function readText(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/** True for a file or a folder that is there. */
export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** The name of a file, without its folder. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
