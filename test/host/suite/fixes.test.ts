import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { quickFixes, take } from './actions.ts';
import { answering } from './stubs.ts';
import { TO_FIX, TO_FIX_FINDINGS } from './texts.ts';
import { extension, moveTo, open, pause, run, until, untilFound, untilText, withSetting } from './workspace.ts';

describe('quick fixes', () => {
  before(extension);

  it('mend a currency, a label and a figure without a source', async () => {
    const editor = await open(TO_FIX);
    await untilFound(editor, TO_FIX_FINDINGS);
    await take(editor, 'dollars', 'Replace “dollars” with “de dollars”');
    await untilText(editor, '70 milliards de dollars pour');
    await take(editor, ' - ', 'Replace “-” with “–”');
    await untilText(editor, '**Un marché étroit** – Le marché');
    await untilFound(editor, ['figures/unsourced: 3 000']);
    // By the editor's own command, which alone asks for the source with a snippet.
    moveTo(editor, '3 000');
    await until('a source', async () => {
      await run('workbench.action.focusActiveEditorGroup');
      await run('editor.action.codeAction', { kind: 'quickfix', apply: 'first' });
      await pause(1000);
      return editor.document.getText().includes('personnes, selon');
    });
    await untilText(editor, '3 000 personnes, selon la CGT.');
    await untilFound(editor, []);
  });

  it('prefer the likeliest', async () => {
    const editor = await open(TO_FIX);
    await untilFound(editor, TO_FIX_FINDINGS);
    const found = await quickFixes(editor, 'dollars');
    assert.deepEqual(
      found.filter(({ isPreferred }) => isPreferred).map(({ title }) => title),
      ['Replace “dollars” with “de dollars”'],
    );
  });

  it('silence a rule in the text, and turn it off in the configuration', async () => {
    const editor = await open(TO_FIX);
    await untilFound(editor, TO_FIX_FINDINGS);
    await take(editor, 'dollars', 'Silence currency/missing-de here');
    await untilFound(editor, TO_FIX_FINDINGS.slice(1));
    await take(editor, '3 000', 'Turn figures/unsourced off in the configuration');
    await untilFound(editor, TO_FIX_FINDINGS.slice(2));
  });

  it('of all safe kinds are applied by the command, and none that is not safe', async () => {
    const editor = await open(TO_FIX);
    await untilFound(editor, TO_FIX_FINDINGS);
    await run('briefing.fixAll');
    await untilText(editor, '70 milliards de dollars');
    await untilText(editor, '** – Le marché');
    await untilFound(editor, ['figures/unsourced: 3 000']);
    const { said } = await answering([], () => run('briefing.fixAll'));
    assert.deepEqual(said, ['Nothing here can be fixed without asking.']);
  });

  it('of all safe kinds are applied on saving where the settings say so', async () => {
    await withSetting('editor.codeActionsOnSave', { 'source.fixAll.briefing': 'explicit' }, async () => {
      const editor = await open(TO_FIX);
      await untilFound(editor, TO_FIX_FINDINGS);
      await editor.edit((builder) => builder.insert(new vscode.Position(5, 2), 'Non, '));
      await editor.document.save();
      await untilText(editor, '70 milliards de dollars');
      assert.ok(!editor.document.isDirty, 'the fixed text is saved');
    });
  });

  it('of how things are written are what formatting makes', async () => {
    const editor = await open(TO_FIX);
    await untilFound(editor, TO_FIX_FINDINGS);
    await run('editor.action.formatDocument');
    await untilText(editor, '70 milliards de dollars');
    assert.ok(editor.document.getText().includes('** - Le marché'), 'structure is left alone');
  });
});
