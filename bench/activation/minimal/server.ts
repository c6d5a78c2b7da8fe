import { createConnection } from 'vscode-languageserver/node';

/** A server that offers nothing. */
const connection = createConnection();
connection.onInitialize(() => ({ capabilities: {} }));
connection.listen();
