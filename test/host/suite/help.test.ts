import * as vscode from 'vscode';
import { extension, found, run, until } from './workspace.ts';

describe('getting to know the desk', () => {
  before(extension);

  it('opens a sample, in which there is much to find', async () => {
    await run('briefing.openSample');
    const editor = await until('the sample', () => vscode.window.activeTextEditor);
    await until('its problems', () => found(editor).length > 5);
  });

  it('opens the walkthrough', async () => {
    await run('briefing.openWalkthrough');
    const labels = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    await until('its page', () => labels().some((label) => /Welcome|Walkthrough/.test(label)));
  });
});
