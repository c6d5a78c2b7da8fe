import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ENGLISH, LEDGER } from './texts.ts';
import { extension, open, rangeOf, run, until, untilFound, withSetting } from './workspace.ts';

const ask = <T>(command: string, ...rest: unknown[]) => run<T>(`vscode.execute${command}`, ...rest);

async function openEnglish(): Promise<vscode.TextEditor> {
  const editor = await open(ENGLISH);
  await untilFound(editor, ['figures/unsourced: $3 billion']);
  return editor;
}

describe('what is shown beside the text', () => {
  before(extension);

  it('is a hover with the value of a figure in full', async () => {
    const editor = await openEnglish();
    const hovers = await ask<vscode.Hover[]>('HoverProvider', editor.document.uri, rangeOf(editor, '3 billion').start);
    const text = hovers.flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value)).join();
    assert.match(text, /3,000,000,000/);
    assert.match(text, /Unsourced/);
  });

  it('is an outline of stories, parts and figures', async () => {
    const editor = await openEnglish();
    const symbols = await ask<vscode.DocumentSymbol[]>('DocumentSymbolProvider', editor.document.uri);
    const story = symbols.find(({ name }) => name === 'Orrery builds two plants');
    assert.ok(story);
    assert.deepEqual(
      story.children.map(({ name }) => name),
      ['$3 billion', 'Go deeper'],
    );
  });

  it('is a fold for each story', async () => {
    const editor = await openEnglish();
    const folds = await ask<vscode.FoldingRange[]>('FoldingRangeProvider', editor.document.uri);
    const { line } = rangeOf(editor, '## Orrery').start;
    const fold = folds.find(({ start }) => start === line);
    assert.ok(fold && fold.end >= rangeOf(editor, 'The glass race').start.line);
  });

  it('is a lens over each headline, whose command is known', async () => {
    const editor = await openEnglish();
    const lenses = await ask<vscode.CodeLens[]>('CodeLensProvider', editor.document.uri, 10);
    assert.deepEqual(
      lenses.map(({ command }) => [command?.command, command?.title.replaceAll('\u00a0', ' ').split(' · ').slice(1)]),
      [
        ['briefing.showFigures', ['1 figure', '1 unsourced']],
        ['briefing.showFigures', ['0 figures']],
      ],
    );
    await withSetting('briefing.codeLens.enable', false, () =>
      until(
        'no lens',
        async () => (await ask<vscode.CodeLens[]>('CodeLensProvider', editor.document.uri)).length === 0,
      ),
    );
  });

  it('is a hint with the value in full, where the settings say so', async () => {
    const editor = await openEnglish();
    const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
    const hints = () => ask<vscode.InlayHint[]>('InlayHintProvider', editor.document.uri, whole);
    assert.deepEqual(await hints(), []);
    await withSetting('briefing.inlayHints.enable', true, async () => {
      const [hint] = await until('a hint', async () => {
        const found = await hints();
        return found.length > 0 && found;
      });
      assert.equal(hint!.label, '= $3,000,000,000');
      assert.ok(hint!.position.isEqual(rangeOf(editor, '$3 billion').end));
    });
  });

  it('is a link from the teaser to the story', async () => {
    const editor = await openEnglish();
    const links = await ask<vscode.DocumentLink[]>('LinkProvider', editor.document.uri);
    const own = links.find(({ range }) => editor.document.getText(range) === 'Quartz closes a plant');
    assert.ok(own?.target, 'the entry is a link');
    assert.equal(own.target.path, editor.document.uri.path);
    assert.equal(own.target.fragment, `L${rangeOf(editor, '## Quartz').start.line + 1}`);
  });

  it('is a new name for a headline and its entry in the teaser', async () => {
    const editor = await openEnglish();
    const at = rangeOf(editor, '## Quartz').end;
    const edit = await ask<vscode.WorkspaceEdit>('DocumentRenameProvider', editor.document.uri, at, 'Quartz shuts');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const text = editor.document.getText();
    assert.ok(text.includes('Also: Quartz shuts\n') && text.includes('## Quartz shuts\n'), text);
  });

  it('is the headlines of the workspace by their names', async () => {
    await openEnglish();
    const found = await ask<vscode.SymbolInformation[]>('WorkspaceSymbolProvider', 'quartz closes');
    // VS Code's own Markdown gives its headings too, with their marks.
    assert.deepEqual(
      found.filter(({ name }) => !name.startsWith('#')).map(({ name, containerName }) => [name, containerName]),
      [['Quartz closes a plant', 'Glass sells']],
    );
  });

  it('is the state of figures, by colour, until that is turned off', async () => {
    const editor = await open(LEDGER);
    await untilFound(editor, ['figures/unsourced: $3 billion']);
    const states = async () => {
      const { uri } = editor.document;
      const provide = <T>(what: string) => run<T>(`vscode.provideDocument${what}`, uri);
      const { tokenTypes, tokenModifiers } = await provide<vscode.SemanticTokensLegend>('SemanticTokensLegend');
      const tokens = await provide<vscode.SemanticTokens | undefined>('SemanticTokens');
      const data = [...(tokens?.data ?? [])];
      return data.flatMap((_, at) =>
        at % 5 === 3 ? [[tokenTypes[data[at]!], tokenModifiers[Math.log2(data[at + 1]!)]].join('.')] : [],
      );
    };
    assert.deepEqual(await states(), ['number.unsourced', 'number.sourced']);
    await run('briefing.toggleFigureHighlights');
    try {
      await until('no colours', async () => (await states()).length === 0);
    } finally {
      await run('briefing.toggleFigureHighlights');
    }
    await until('the colours again', async () => (await states()).length === 2);
  });
});
