import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ENGLISH, FRENCH, FRENCH_FINDINGS } from './texts.ts';
import { extension, found, open, pause, replace, run, until, untilFound, withSetting, write } from './workspace.ts';

const FOUND = ['figures/unsourced: $3 billion'];

/** A draft with a link to a file that is missing. */
const LINKED = ENGLISH.replace('$3 billion', '[much money](table.csv)');

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

  it('keep a draft as it was checked while files come and go around it', async () => {
    await withSetting('briefing.run', 'onSave', async () => {
      const { document } = await open(ENGLISH);
      const other = await open(LINKED);
      await untilFound(other, ['structure/link-target: table.csv']);
      const editor = await vscode.window.showTextDocument(document);
      await untilFound(editor, FOUND);
      await replace(editor, 'in Ohio.', 'in Ohio. It paid $4 billion.');
      await write('table.csv', '');
      await untilFound(other, []);
      assert.deepEqual(found(editor), FOUND, 'what is being written is not checked');
      await document.save();
      await untilFound(editor, [...FOUND, 'figures/unsourced: $4 billion']);
    });
  });

  it('have a draft checked anew, saved or not, when they or the configuration change', async () => {
    await withSetting('briefing.run', 'onSave', async () => {
      const editor = await open(ENGLISH);
      await untilFound(editor, FOUND);
      await replace(editor, 'Glass sells', 'Glass sells well');
      await withSetting('briefing.enable', false, () => untilFound(editor, []));
      await untilFound(editor, FOUND);
      const configuration = await open('', 'briefing.config.yaml');
      await configuration.edit((builder) =>
        builder.insert(new vscode.Position(0, 0), 'rules:\n  figures/unsourced: off\n'),
      );
      await configuration.document.save();
      await untilFound(editor, []);
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
