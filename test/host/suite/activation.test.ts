import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open } from './workspace.ts';

const ID = 'briefing-desk.briefing-desk';

describe('the extension', () => {
  it('is activated by a Markdown file', async () => {
    await open('# Just Markdown\n');
    const extension = vscode.extensions.getExtension(ID);
    assert.ok(extension, 'the extension is installed');
    await extension.activate();
    await extension.exports.ready;
  });

  it('has every command that its manifest names', async () => {
    const { contributes } = vscode.extensions.getExtension(ID)!.packageJSON;
    const known = new Set(await vscode.commands.getCommands(true));
    assert.ok(contributes.commands.length > 20);
    for (const { command } of contributes.commands) assert.ok(known.has(command), command);
  });
});
