import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Extension } from '../../../client/src/activate.ts';
import { answering } from './stubs.ts';
import { LEDGER } from './texts.ts';
import { extension, folder, open, read, replace, run, until, untilFound } from './workspace.ts';

describe('the ledger', () => {
  let ledger: Extension['ledger'];

  before(async () => {
    ({ ledger } = await extension());
  });

  const untilShown = async (lines: readonly string[]) => {
    const wanted = JSON.stringify(lines);
    await until(`the ledger to show ${wanted}`, () => JSON.stringify(ledger.outline) === wanted).catch(() =>
      assert.deepEqual(ledger.outline, lines),
    );
  };

  it('shows every figure of the active briefing by story, and follows what is typed', async () => {
    const editor = await open(LEDGER);
    await untilShown([
      'Orrery builds two plants',
      '  $3 billion – no source',
      '  40,000 – sourced · according to the union',
    ]);
    assert.equal(ledger.getChildren()[0]?.description, '1/2 unsourced');
    await replace(editor, '$3 billion', '$4 billion');
    await untilShown([
      'Orrery builds two plants',
      '  $4 billion – no source',
      '  40,000 – sourced · according to the union',
    ]);
  });

  it('shows the unsourced alone where that is asked', async () => {
    await open(LEDGER);
    await run('briefing.ledger.showUnsourced');
    await untilShown(['Orrery builds two plants', '  $3 billion – no source']);
    await run('briefing.ledger.showAll');
    await until('all figures', () => ledger.outline.length === 3);
  });

  it('shows the figure in the text when it is clicked', async () => {
    const editor = await open(LEDGER);
    await until('all figures', () => ledger.outline.length === 3);
    const [story] = ledger.getChildren();
    const figure = ledger.getChildren(story)[1];
    assert.ok(figure?.command);
    await run(figure.command.command, ...figure.command.arguments!);
    await until('the figure to be selected', () => editor.document.getText(editor.selection) === '40,000');
  });

  it('is shown by its command', async () => {
    await open(LEDGER);
    await run('briefing.showFigures');
    await until('the view', () => ledger.visible);
  });

  it('signs off the figure of a row', async () => {
    const editor = await open(LEDGER);
    await until('all figures', () => ledger.outline.length === 3);
    const [story] = ledger.getChildren();
    const [figure] = ledger.getChildren(story);
    assert.equal(figure?.contextValue, 'figure.unsourced');
    await answering(['checked'], () => run('briefing.signOffFigure', figure));
    await untilFound(editor, []);
    await until('the row to say so', () => ledger.outline[1]?.includes('$3 billion – signed off · checked'));
  });

  it('is empty where the active editor shows no briefing', async () => {
    await open(LEDGER);
    await until('all figures', () => ledger.outline.length === 3);
    await open('# Notes\n\nIt cost $3 billion.\n');
    await untilShown([]);
  });

  it('is copied as Markdown and as CSV', async () => {
    await open(LEDGER);
    await until('all figures', () => ledger.outline.length === 3);
    await answering(['Markdown'], () => run('briefing.ledger.copy'));
    const markdown = await until('the table', async () => {
      const text = await vscode.env.clipboard.readText();
      return text.includes('| Figure |') && text;
    });
    assert.match(markdown, /\$3 billion.*\n.*40,000.*according to the union/);
    await answering(['CSV'], () => run('briefing.ledger.copy'));
    const csv = await until('the rows', async () => {
      const text = await vscode.env.clipboard.readText();
      return !text.includes('|') && text;
    });
    assert.equal(csv.trim().split(/\r?\n/).length, 3);
  });

  it('is exported to a file', async () => {
    await open(LEDGER);
    await until('all figures', () => ledger.outline.length === 3);
    const target = vscode.Uri.joinPath(folder(), 'figures.csv');
    await answering(['CSV', target.toString()], () => run('briefing.ledger.export'));
    assert.match(await read('figures.csv'), /\$3 billion/);
  });
});
