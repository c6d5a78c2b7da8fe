import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CodeAction, DocumentDiagnosticReport, Hover } from 'vscode-languageserver-protocol/node';
import type { Rendering } from '../../server/src/lsp/protocol.ts';
import { atDesk } from '../cli/call.ts';
import { uriOf, withEditor } from '../support/editor.ts';

const BRIEFING =
  '---\nbriefing: newsletter\nlang: en\n---\n\n# Chips\n\n## Corvid\n\nThe plant will cost $3.2 billion.\n\n**Jobs** - More.\n\nGo deeper:\n\n- [One](https://example.org/1)\n';

const built = (name: string) => fileURLToPath(new URL(`../../server/${name}`, import.meta.url));

describe('the server as a program', () => {
  it(
    'serves standard input and output as it serves a connection',
    atDesk({ 'briefing.config.yaml': 'rules: { figures/unsourced: error }\n' }, (desk) =>
      withEditor({ bundled: true, folders: [desk.folder], locale: 'fr' }, async (editor) => {
        const uri = uriOf(desk.path('a.md'));
        await editor.open(uri, BRIEFING);
        const [figure, label, ...more] = await editor.diagnostics(uri);
        assert.deepEqual([figure!.code, figure!.severity], ['figures/unsourced', 1]);
        assert.equal(label!.code, 'structure/section-label');
        assert.deepEqual(more, []);
        const range = editor.range(uri, '**Jobs** -');
        const params = { range, context: { diagnostics: [label], only: ['source.fixAll'] } };
        const [fixAll] = await editor.ask<CodeAction[]>('textDocument/codeAction', uri, params);
        const { edit } = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', fixAll!);
        assert.match(editor.after(edit!, uri), /\*\*Jobs\*\* – More/);
        const position = editor.range(uri, '3.2').start;
        const hover = await editor.ask<Hover>('textDocument/hover', uri, { position });
        assert.match(JSON.stringify(hover.contents), /Sans source/);
      })(),
    ),
  );

  it('talks to standard output when it is not told otherwise, and ends with its input', async () => {
    const child = spawn(process.execPath, [built('bin/briefing-language-server.cjs')], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities: {} } });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    let answer = '';
    for await (const data of child.stdout) {
      answer += data;
      if (answer.endsWith('}}')) break;
    }
    assert.match(answer, /"positionEncoding":"utf-16"/);
    child.stdin.end();
    const [status] = await once(child, 'exit');
    assert.equal(status, 1, 'an end without a shutdown is an error, as the protocol has it');
  });
});

describe('the server as a Web Worker', () => {
  /** A thread that has what a Web Worker has, and nothing of Node. */
  const SHIM = `
    const { parentPort, workerData } = require('node:worker_threads');
    const names = ['atob', 'console', 'setTimeout', 'clearTimeout', 'URL', 'TextDecoder', 'TextEncoder', 'Intl', 'queueMicrotask'];
    const context = Object.fromEntries(names.map((name) => [name, globalThis[name]]));
    context.self = context;
    context.addEventListener = () => {};
    context.postMessage = (message) => parentPort.postMessage(message);
    const { readFileSync } = require('node:fs');
    const global = require('node:vm').createContext(context);
    context.importScripts = (address) => require('node:vm').runInContext(readFileSync(new URL(address), 'utf8'), global);
    context.importScripts(workerData);
    parentPort.on('message', (data) => context.onmessage({ data }));
  `;

  it('needs nothing of Node, and reads files by way of the client', async () => {
    const worker = new Worker(SHIM, { eval: true, workerData: pathToFileURL(built('dist/server.browser.js')).href });
    const answers = new Map<unknown, (result: unknown) => void>();
    const asked: string[] = [];
    worker.on('message', ({ id, method, params, result }) => {
      if (method === undefined) return answers.get(id)?.(result);
      asked.push(method);
      const { uri = '', message } = params as { uri?: string; message?: string };
      assert.equal(message?.slice(-300), undefined, 'nothing to complain of');
      const replies: Record<string, unknown> = {
        'briefing/fileExists': uri === 'vfs://x/briefing.config.yaml',
        'briefing/readFile': uri.endsWith('config.yaml') ? 'rules: { figures/unsourced: hint }' : null,
      };
      if (id !== undefined) worker.postMessage({ jsonrpc: '2.0', id, result: replies[method] ?? null });
    });
    let count = 0;
    const send = <Result>(method: string, params: unknown): Promise<Result> => {
      const id = ++count;
      worker.postMessage({ jsonrpc: '2.0', id, method, params });
      return new Promise((resolve) => answers.set(id, resolve as (result: unknown) => void));
    };
    await send('initialize', {
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { servesFiles: true, scripts: pathToFileURL(built('dist/')).href },
      workspaceFolders: [{ uri: 'vfs://x/', name: 'x' }],
    });
    const uri = 'vfs://x/in/a.md';
    worker.postMessage({
      jsonrpc: '2.0',
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'markdown', version: 1, text: BRIEFING } },
    });
    const report = await send<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    assert.ok(report.kind === 'full');
    assert.deepEqual(
      report.items.map(({ code, severity }) => [code, severity]),
      [
        ['figures/unsourced', 4],
        ['structure/section-label', 2],
      ],
    );
    assert.ok(asked.includes('briefing/readFile'));
    const mail = await send<Rendering>('briefing/render', { uri, format: 'email' });
    assert.match(mail.content, /<h1 class="title" style="[^"]*font-size: 28px/);
    await worker.terminate();
  });
});
