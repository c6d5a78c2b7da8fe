import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import { ENGLISH } from './texts.ts';
import { extension, open, replace, run, until, untilFound } from './workspace.ts';

const FOUND = ['figures/unsourced: $3 billion'];

/** The id of the server's process, which the client keeps to itself. */
async function serverId(): Promise<number | undefined> {
  const { client } = await extension();
  return (Reflect.get(client, '_serverProcess') as ChildProcess | undefined)?.pid;
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

/** Waits for a server in the place of the one that is gone. */
async function untilAnother(gone: number): Promise<void> {
  await until('another server', async () => {
    const id = await serverId();
    return id !== undefined && id !== gone;
  });
}

describe('the server', () => {
  it('starts again when it was killed, and goes on', async () => {
    const editor = await open(ENGLISH);
    await untilFound(editor, FOUND);
    const id = await serverId();
    assert.ok(id);
    process.kill(id, 'SIGKILL');
    await untilAnother(id);
    await replace(editor, '$3 billion', 'much money');
    await untilFound(editor, []);
    await replace(editor, 'much money', '$5 billion');
    await untilFound(editor, ['figures/unsourced: $5 billion']);
  });

  it('starts again on command', async () => {
    const editor = await open(ENGLISH);
    await untilFound(editor, FOUND);
    const id = await serverId();
    await run('briefing.restartServer');
    assert.notEqual(await serverId(), id);
    await replace(editor, '$3 billion', '$5 billion');
    await untilFound(editor, ['figures/unsourced: $5 billion']);
  });

  it('starts again on command when it hangs', async () => {
    const editor = await open(ENGLISH);
    await untilFound(editor, FOUND);
    const id = await serverId();
    assert.ok(id);
    process.kill(id, 'SIGSTOP');
    await run('briefing.restartServer');
    await replace(editor, '$3 billion', '$5 billion');
    await untilFound(editor, ['figures/unsourced: $5 billion']);
    await until('the end of the first', () => !isRunning(id));
  });

  it('has a log that its command shows', async () => {
    await run('briefing.showLog');
    await until('the log', () =>
      vscode.workspace.textDocuments.some(({ uri }) => uri.scheme === 'output' && uri.path.includes('Briefing Desk')),
    );
  });
});
