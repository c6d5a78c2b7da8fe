import type { Connection } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { FileExistsRequest, FindFilesRequest, ReadFileRequest } from './protocol.ts';
import type { Files, Runtime } from './runtime.ts';

/** Files that the client reads for the server. */
function clientFiles(connection: Connection): Files {
  return {
    async read(uri) {
      const text = await connection.sendRequest(ReadFileRequest, { uri });
      if (text === null) throw new Error(uri);
      return text;
    },
    exists: (uri) => connection.sendRequest(FileExistsRequest, { uri }),
    existsNow: () => null,
    findMarkdown: (folder) => connection.sendRequest(FindFilesRequest, { uri: folder }),
  };
}

const noFiles: Files = {
  read: (uri) => Promise.reject(new Error(uri)),
  exists: () => Promise.resolve(false),
  existsNow: () => null,
  findMarkdown: () => Promise.resolve([]),
};

/** Files by whoever can reach them: the server itself, the client where it serves files, or nobody. */
export function reachableFiles(runtime: Runtime, connection: Connection, clientServes: boolean): Files {
  const others = clientServes ? clientFiles(connection) : noFiles;
  const by = (uri: string) => (runtime.schemes.has(URI.parse(uri).scheme) ? runtime.files : others);
  return {
    read: (uri) => by(uri).read(uri),
    exists: (uri) => by(uri).exists(uri),
    existsNow: (uri) => by(uri).existsNow(uri),
    findMarkdown: (folder) => by(folder).findMarkdown(folder),
  };
}
