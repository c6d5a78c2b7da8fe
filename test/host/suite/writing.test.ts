import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering } from './stubs.ts';
import { ENGLISH, THREE_STORIES } from './texts.ts';
import { extension, found, moveAfter, moveTo, open, pause, run, until, untilFound, untilText } from './workspace.ts';

const active = () => vscode.window.activeTextEditor!;

describe('writing', () => {
  before(extension);

  it('starts a new briefing from the template', async () => {
    await answering(['Français', 'Le verre se vend bien', '2026-03-02'], () => run('briefing.new'));
    const editor = active();
    const text = editor.document.getText();
    assert.match(
      text,
      /^---\nbriefing: newsletter\nlang: fr\ndate: 2026-03-02\n---\n\n# Le verre se vend bien\n\nEt aussi:/,
    );
    // What is still to be filled in is found, addresses among it, and nothing else.
    await until('the placeholders', () => found(editor).length > 0);
    assert.deepEqual(
      [...new Set(found(editor).map((each) => each.split(':')[0]))],
      ['structure/placeholder', 'structure/link-target'],
    );
  });

  it('starts none where a question is dismissed', async () => {
    await answering(['English', undefined], () => run('briefing.new'));
    assert.equal(vscode.window.activeTextEditor, undefined);
  });

  it('inserts the parts that the cursor allows', async () => {
    const editor = await open(ENGLISH);
    await untilFound(editor, ['figures/unsourced: $3 billion']);
    moveAfter(editor, 'in Ohio.');
    await answering(['Labelled paragraph'], () => run('briefing.insertSection'));
    await until('the paragraph', () => /in Ohio\.\n\n\*\*.+\*\* – .+\n\nGo deeper/.test(editor.document.getText()));
    moveAfter(editor, 'in Ohio.');
    await answering(['Story'], () => run('briefing.insertSection'));
    await until('the story', () => editor.document.getText().match(/^## /gm)?.length === 3);
    moveAfter(editor, 'in Ohio.');
    await answering(['Photo credits'], () => run('briefing.insertSection'));
    await until('the credits', () => /Photo credits: .+\n?$/.test(editor.document.getText()));
  });

  it('makes a briefing of pasted text', async () => {
    await vscode.env.clipboard.writeText('Glass sells\n\nOrrery builds two plants\n\nIt said so on Monday.\n');
    await run('briefing.importText');
    await until('the briefing', () => vscode.window.activeTextEditor?.document.getText().startsWith('---\nbriefing:'));
    assert.match(
      active().document.getText(),
      /Glass sells[\s\S]*Orrery builds two plants[\s\S]*It said so on Monday\./,
    );
  });

  it('moves a story up and down, and its entry in the teaser', async () => {
    const editor = await open(THREE_STORIES);
    await untilFound(editor, []);
    const headlines = () => editor.document.getText().match(/^(?:## |Also: ).*$/gm);
    moveTo(editor, 'Three says');
    await run('briefing.moveStoryUp');
    await until('three before two', () => headlines()?.[2] === '## Three opens');
    assert.deepEqual(headlines(), ['Also: Three opens; Two opens', '## One opens', '## Three opens', '## Two opens']);
    assert.ok(editor.document.lineAt(editor.selection.active.line).text.startsWith('Three says'), 'the cursor follows');
    await run('briefing.moveStoryDown');
    await until('two before three', () => headlines()?.[2] === '## Two opens');
    assert.equal(editor.document.getText(), THREE_STORIES);
    await run('briefing.moveStoryDown');
    assert.equal(editor.document.getText(), THREE_STORIES, 'the last story stays where it is');
  });

  it('inserts spaces that do not break, at every cursor, over what is selected', async () => {
    const editor = await open('ab\ncd\n');
    editor.selections = [0, 1].map((line) => new vscode.Selection(line, 1, line, 1));
    await run('briefing.insertNoBreakSpace');
    await untilText(editor, 'a\u00a0b\nc\u00a0d\n');
    editor.selections = [new vscode.Selection(0, 1, 0, 2)];
    await run('briefing.insertNarrowNoBreakSpace');
    await untilText(editor, 'a\u202fb\nc\u00a0d\n');
  });

  it('accepts a snippet', async () => {
    const editor = await open('briefing-fr');
    moveAfter(editor, 'briefing-fr');
    await accept(editor);
    await untilText(editor, '---\nbriefing: newsletter\nlang: fr\ndate: 20');
    await untilText(editor, 'Pour aller plus loin:');
  });

  it('accepts a completion that knows the story', async () => {
    const editor = await open(ENGLISH);
    await untilFound(editor, ['figures/unsourced: $3 billion']);
    moveAfter(editor, 'in Ohio');
    await run('type', { text: ', accord' });
    await accept(editor);
    await untilText(editor, 'in Ohio, according to ');
  });

  it('accepts a key of the configuration', async () => {
    const editor = await open('prof', 'briefing.config.yaml');
    moveAfter(editor, 'prof');
    await accept(editor);
    await untilText(editor, 'profile:');
  });
});

/** Asks for suggestions and takes the first, until there was one. */
async function accept(editor: vscode.TextEditor): Promise<void> {
  const before = editor.document.getText();
  await until('a suggestion', async () => {
    await run('editor.action.triggerSuggest');
    await pause(700);
    await run('acceptSelectedSuggestion');
    return editor.document.getText() !== before;
  });
}
