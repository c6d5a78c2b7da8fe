import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ENGLISH, FRENCH, FRENCH_FINDINGS } from './texts.ts';
import { extension, found, open, pause, run, untilFound } from './workspace.ts';

describe('Markdown that is no briefing', () => {
  before(extension);

  it('is left alone: no diagnostic, no lens, no colour, no outline of ours', async () => {
    const text = ENGLISH.replace(/^---[\s\S]*?---\n\n/, '');
    const { document } = await open(text);
    const { uri } = document;
    const ask = <T>(command: string, ...rest: unknown[]) => run<T>(`vscode.${command}`, uri, ...rest);
    const briefing = await open(FRENCH);
    await untilFound(briefing, FRENCH_FINDINGS);
    await pause(500);
    assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
    assert.deepEqual(await ask<unknown[]>('executeCodeLensProvider'), []);
    assert.deepEqual(await ask<unknown[]>('executeInlayHintProvider', new vscode.Range(0, 0, 99, 0)), []);
    const tokens = await ask<vscode.SemanticTokens | undefined>('provideDocumentSemanticTokens');
    assert.equal(tokens?.data.length ?? 0, 0);
    const symbols = await ask<vscode.DocumentSymbol[]>('executeDocumentSymbolProvider');
    assert.ok(!JSON.stringify(symbols).includes('$3 billion'));
    const hovers = await ask<vscode.Hover[]>('executeHoverProvider', document.positionAt(text.indexOf('3 billion')));
    assert.deepEqual(hovers, []);
  });

  it('becomes one when its front matter says so, and stops being one', async () => {
    const editor = await open(ENGLISH.replace('briefing: newsletter', 'title: Glass'));
    await pause(300);
    assert.deepEqual(found(editor), []);
    const line = editor.document.lineAt(1).range;
    await editor.edit((builder) => builder.replace(line, 'briefing: newsletter'));
    await untilFound(editor, ['figures/unsourced: $3 billion']);
    await editor.edit((builder) => builder.replace(editor.document.lineAt(1).range, 'title: Glass'));
    await untilFound(editor, []);
  });
});
