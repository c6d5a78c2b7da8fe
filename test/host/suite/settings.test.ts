import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ENGLISH, FRENCH, FRENCH_FINDINGS } from './texts.ts';
import { extension, found, open, pause, replace, run, until, untilFound, withSetting, write } from './workspace.ts';

const FOUND = ['figures/unsourced: $3 billion'];

describe('the settings', () => {
  before(extension);

  it('turn the desk off and on', async () => {
    const editor = await open(ENGLISH);
    await untilFound(editor, FOUND);
    await withSetting('briefing.enable', false, () => untilFound(editor, []));
    await untilFound(editor, FOUND);
  });

  it('have it check on saving alone', async () => {
    await withSetting('briefing.run', 'onSave', async () => {
      const editor = await open(ENGLISH);
      await untilFound(editor, FOUND);
      await replace(editor, '$3 billion', 'much money');
      await pause(1500);
      assert.equal(found(editor).length, 1, 'nothing is checked before saving');
      await editor.document.save();
      await untilFound(editor, []);
      await replace(editor, 'much money', '$3 billion');
      await run('briefing.check');
      await untilFound(editor, FOUND);
    });
  });

  it('choose a house style', async () => {
    const editor = await open(FRENCH.replace('son usine', 'son usine!'));
    await untilFound(editor, FRENCH_FINDINGS);
    await withSetting('briefing.profile', 'fr-FR', () =>
      until('the house style', () => found(editor).includes('typography/double-punctuation: !')),
    );
    await untilFound(editor, FRENCH_FINDINGS);
  });

  it('rank rules, below a configuration file', async () => {
    const editor = await open(ENGLISH);
    await untilFound(editor, FOUND);
    await withSetting('briefing.rules', { 'figures/unsourced': 'off' }, async () => {
      await untilFound(editor, []);
      await write('briefing.config.yaml', 'rules:\n  figures/unsourced: error\n');
      await untilFound(editor, FOUND);
      const [only] = vscode.languages.getDiagnostics(editor.document.uri);
      assert.equal(only?.severity, vscode.DiagnosticSeverity.Error);
    });
  });

  it('say which Markdown files are briefings', async () => {
    const editor = await open(ENGLISH.replace('briefing: newsletter\n', ''), 'letters/one.md');
    await withSetting('briefing.include', ['letters/*.md'], () => untilFound(editor, FOUND));
    await untilFound(editor, []);
  });

  it('show no-break spaces when they are toggled', async () => {
    const setting = () => vscode.workspace.getConfiguration('briefing').get('showNoBreakSpaces');
    assert.equal(setting(), false);
    await run('briefing.toggleNoBreakSpaces');
    assert.equal(setting(), true);
    await run('briefing.toggleNoBreakSpaces');
    assert.equal(setting(), false);
  });
});
