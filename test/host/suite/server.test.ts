import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { serverIds } from './processes.ts';
import { ENGLISH } from './texts.ts';
import { extension, open, pause, replace, run, until, untilFound } from './workspace.ts';

const FOUND = ['figures/unsourced: $3 billion'];

/** Waits for the server, the only one, and returns the id of its process: another than one that is gone. */
function untilServer(gone?: number): Promise<number> {
  return until('one server', () => {
    const [id, ...more] = serverIds();
    return more.length === 0 && id !== gone && id;
  });
}

describe('the server', () => {
  it('starts again when it was killed, and goes on', async () => {
    const editor = await open(ENGLISH);
    await untilFound(editor, FOUND);
    const id = await untilServer();
    process.kill(id, 'SIGKILL');
    await untilServer(id);
    await replace(editor, '$3 billion', 'much money');
    await untilFound(editor, []);
    await replace(editor, 'much money', '$5 billion');
    await untilFound(editor, ['figures/unsourced: $5 billion']);
  });

  it('starts again though many messages did not reach the one that was killed', async () => {
    const editor = await open(ENGLISH);
    await untilFound(editor, FOUND);
    const id = await untilServer();
    const { client } = await extension();
    process.kill(id, 'SIGKILL');
    for (let count = 0; count < 20; count++) client.sendNotification('$/setTrace', { value: 'off' }).catch(() => {});
    await untilServer(id);
    await replace(editor, '$3 billion', '$5 billion');
    await untilFound(editor, ['figures/unsourced: $5 billion']);
  });

  it('starts again on command', async () => {
    const editor = await open(ENGLISH);
    await untilFound(editor, FOUND);
    const id = await untilServer();
    await run('briefing.restartServer');
    await untilServer(id);
    await replace(editor, '$3 billion', '$5 billion');
    await untilFound(editor, ['figures/unsourced: $5 billion']);
  });

  it('starts again on command when it hangs', async () => {
    const editor = await open(ENGLISH);
    await untilFound(editor, FOUND);
    const id = await untilServer();
    process.kill(id, 'SIGSTOP');
    await run('briefing.restartServer');
    await replace(editor, '$3 billion', '$5 billion');
    await untilFound(editor, ['figures/unsourced: $5 billion']);
    const next = await untilServer(id);
    // The end of the one that hangs is not to be taken for that of the next.
    await pause(4000);
    assert.equal(await untilServer(), next);
  });

  it('has a log that its command shows', async () => {
    await run('briefing.showLog');
    await until('the log', () =>
      vscode.workspace.textDocuments.some(({ uri }) => uri.scheme === 'output' && uri.path.includes('Briefing Desk')),
    );
  });
});
