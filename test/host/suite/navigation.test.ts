import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering } from './stubs.ts';
import { ENGLISH, FRENCH, FRENCH_FINDINGS, TO_FIX, TO_FIX_FINDINGS } from './texts.ts';
import { extension, moveTo, open, run, until, untilFound, write } from './workspace.ts';

const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));

describe('going through what was found', () => {
  before(extension);

  it('selects the next problem and the previous one, round and round', async () => {
    const editor = await open(TO_FIX);
    await untilFound(editor, TO_FIX_FINDINGS);
    moveTo(editor, '---');
    const selected = async (command: string) => {
      await run(command);
      return editor.document.getText(editor.selection);
    };
    assert.deepEqual(
      [
        await selected('briefing.nextProblem'),
        await selected('briefing.nextProblem'),
        await selected('briefing.nextProblem'),
        await selected('briefing.nextProblem'),
        await selected('briefing.previousProblem'),
        await selected('briefing.previousProblem'),
      ],
      ['dollars', '3 000', ' - ', 'dollars', ' - ', '3 000'],
    );
  });

  it('shows the page of the rule at the cursor, of a rule that is named, or of one that is picked', async () => {
    const editor = await open(FRENCH);
    await untilFound(editor, FRENCH_FINDINGS);
    moveTo(editor, '70 milliards');
    await run('briefing.openRulePage');
    await until(`the page among ${tabs()}`, () => tabs().some((label) => label.includes('unsourced.md')));
    await run('briefing.openRulePage', 'currency/missing-de');
    await until('the page', () => tabs().some((label) => label.includes('missing-de.md')));
    moveTo(await vscode.window.showTextDocument(editor.document), '# Le verre');
    await answering(['structure/section-label'], () => run('briefing.openRulePage'));
    await until('the page', () => tabs().some((label) => label.includes('section-label.md')));
  });

  it('checks a briefing on demand', async () => {
    const editor = await open(FRENCH);
    const shown = await answering([], () => run('briefing.check'));
    assert.deepEqual(shown.messages, []);
    assert.ok(shown.called.includes('workbench.actions.view.problems'));
    await untilFound(editor, FRENCH_FINDINGS);
    await open(ENGLISH.replace('$3 billion', 'much money'));
    assert.deepEqual((await answering([], () => run('briefing.check'))).messages, [
      'Nothing to report in this briefing.',
    ]);
    await open('# Notes\n');
    assert.match((await answering([], () => run('briefing.check'))).messages[0]!, /no briefing/);
  });

  it('checks all briefings of the workspace, open or not', async () => {
    await write('one.md', ENGLISH);
    await write('two.md', FRENCH);
    await write('three.md', '# Notes, which cost $3 billion\n');
    const uri = (await vscode.workspace.findFiles('two.md'))[0]!;
    const { messages } = await answering([], () => run('briefing.checkWorkspace'));
    assert.deepEqual(messages, ['Briefings checked: 2; problems: 3.']);
    await until('problems of a file that is not open', () => vscode.languages.getDiagnostics(uri).length === 2);
  });
});
