import { createConnection } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { nodeRuntime } from './runtime.ts';

/** How a client may ask to be talked to; without a word it is standard input and output. */
const TRANSPORTS = ['--stdio', '--node-ipc', '--socket', '--pipe'];

if (!process.argv.some((argument) => TRANSPORTS.some((transport) => argument.startsWith(transport)))) {
  process.argv.push('--stdio');
}
startServer(createConnection(), nodeRuntime);
