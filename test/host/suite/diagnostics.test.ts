import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ENGLISH, FRENCH, FRENCH_FINDINGS } from './texts.ts';
import { found, open, pause, remove, replace, untilFound, write } from './workspace.ts';

describe('diagnostics', () => {
  it('stand at the right places of a French draft, and follow what is typed', async () => {
    const editor = await open(FRENCH);
    await untilFound(editor, FRENCH_FINDINGS);
    await replace(editor, 'de Dole.', 'de Dole, selon la mairie.');
    await untilFound(editor, FRENCH_FINDINGS.slice(1));
  });

  it('leave Markdown alone that is no briefing', async () => {
    const editor = await open('# Notes\n\nIt cost $3 billion. **Label** - text\n');
    const briefing = await open(FRENCH);
    await untilFound(briefing, FRENCH_FINDINGS);
    await pause(500);
    assert.deepEqual(found(editor), []);
  });

  it('follow the configuration as it is edited', async () => {
    const editor = await open(ENGLISH);
    await untilFound(editor, ['figures/unsourced: $3 billion']);
    await write('briefing.config.yaml', 'rules:\n  figures/unsourced: off\n');
    await untilFound(editor, []);
    await remove('briefing.config.yaml');
    await untilFound(editor, ['figures/unsourced: $3 billion']);
  });

  it('tell what is wrong in a configuration, in it', async () => {
    const editor = await open('rules:\n  figures/unsourcd: off\n', 'sub/briefing.config.yaml');
    await untilFound(editor, ['briefing/config: figures/unsourcd']);
    await remove('sub/briefing.config.yaml');
  });

  it('read untitled documents too', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: FRENCH });
    await untilFound(await vscode.window.showTextDocument(document), FRENCH_FINDINGS);
  });
});
