import { type ChildProcess, fork, spawn } from 'node:child_process';
import {
  createProtocolConnection,
  type Diagnostic,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

export type Transport = 'stdio' | 'node-ipc';

const URI = 'untitled:bench.md';

/** A language server in a process of its own, with one document open, as an editor sees it. */
export class ServerProcess {
  readonly #child: ChildProcess;
  readonly #connection: ProtocolConnection;
  #version = 1;

  private constructor(child: ChildProcess, connection: ProtocolConnection) {
    this.#child = child;
    this.#connection = connection;
  }

  /** Starts the program, opens `text` and waits for nothing more. `items`: what an empty server is to answer. */
  static async start(program: string, transport: Transport, text: string, items: readonly Diagnostic[] = []) {
    const { child, connection } = transport === 'stdio' ? overStdio(program) : overIpc(program);
    connection.onRequest('workspace/configuration', ({ items: asked }: { items: unknown[] }) => asked.map(() => null));
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      locale: 'en',
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { items },
    });
    await connection.sendNotification('initialized', {});
    const textDocument = { uri: URI, languageId: 'markdown', version: 1, text };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    return new ServerProcess(child, connection);
  }

  async diagnostics(): Promise<readonly Diagnostic[]> {
    const params = { textDocument: { uri: URI } };
    const report = await this.#connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', params);
    return report.items;
  }

  /** Types a letter at a line and character, or takes it out again. */
  async type(line: number, character: number, inserts: boolean): Promise<void> {
    const start = { line, character };
    const end = { line, character: inserts ? character : character + 1 };
    await this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: ++this.#version },
      contentChanges: [{ range: { start, end }, text: inserts ? 'x' : '' }],
    });
  }

  stop(): void {
    this.#connection.dispose();
    this.#child.kill();
  }
}

function overStdio(program: string) {
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const reader = new StreamMessageReader(child.stdout);
  return { child, connection: createProtocolConnection(reader, new StreamMessageWriter(child.stdin)) };
}

function overIpc(program: string) {
  const child = fork(program, ['--node-ipc'], { execArgv: [] });
  const reader = new IPCMessageReader(child);
  return { child, connection: createProtocolConnection(reader, new IPCMessageWriter(child)) };
}
