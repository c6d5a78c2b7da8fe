import { existsSync, promises } from 'node:fs';
import { URI } from 'vscode-uri';
import type { Files } from '../lsp/runtime.ts';
import { findFiles } from './find.ts';
import { readText } from './read.ts';

const pathOf = (uri: string) => URI.parse(uri).fsPath;

/** Files on disk, by `file:` URIs. */
export const diskFiles: Files = {
  read: (uri) => readText(pathOf(uri)),
  exists: (uri) =>
    promises.stat(pathOf(uri)).then(
      (status) => !status.isDirectory(),
      () => false,
    ),
  existsNow: (uri) => existsSync(pathOf(uri)),
  async findMarkdown(folder) {
    const path = pathOf(folder);
    const found = await findFiles(path, path);
    return found.kind === 'folder' ? found.paths.map((each) => URI.file(each).toString()) : [];
  },
};
